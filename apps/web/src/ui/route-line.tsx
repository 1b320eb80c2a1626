import type { ComponentPropsWithRef, ReactNode } from 'react';
import { t } from '@/texts';
import { IconCheck } from './icons';
import styles from './route-line.module.css';

export type StopTone = 'now' | 'ahead' | 'quiet';

interface RouteStopProps extends Omit<ComponentPropsWithRef<'li'>, 'className'> {
  /** A number, a tick or an icon. */
  readonly marker: ReactNode;
  readonly tone?: StopTone;
  readonly when?: ReactNode;
  readonly line?: 'solid' | 'dotted' | 'quiet';
  /** The one that matters now: on a ground of its own. */
  readonly isLifted?: boolean;
  readonly children: ReactNode;
}

/** The one drawn motif: stops on a line. A plan, a history, the steps of a first use. */
export function RouteLine({ label, size = 'normal', hasWhen = false, children }: RouteLineProps) {
  return (
    <ol className={styles.route} data-size={size} data-when={hasWhen || undefined} aria-label={label}>
      {children}
    </ol>
  );
}

interface RouteLineProps {
  readonly label: string;
  readonly size?: 'normal' | 'large';
  readonly hasWhen?: boolean;
  readonly children: ReactNode;
}

export function RouteStop(props: RouteStopProps) {
  const { marker, tone = 'ahead', when, line = 'solid', isLifted = false, children, ...rest } = props;
  return (
    <li {...rest} className={styles.stop} data-line={line} data-lifted={isLifted || undefined}>
      {when !== undefined && <span className={styles.when}>{when}</span>}
      <span className={styles.marker} data-tone={tone} aria-hidden="true">
        {marker}
      </span>
      <div className={styles.body}>{children}</div>
    </li>
  );
}

/** The steps of something that is done in order, side by side. */
export function RouteSteps({ label, steps, current }: { label: string; steps: readonly string[]; current: number }) {
  return (
    <ol className={styles.steps} aria-label={label}>
      {steps.map((step, at) => (
        <li
          key={step}
          className={styles.step}
          data-state={at < current ? 'done' : undefined}
          aria-current={at === current ? 'step' : undefined}
        >
          <span className={styles.marker} data-tone={at <= current ? 'now' : 'quiet'} aria-hidden="true">
            {at < current ? <IconCheck size={15} stroke={2.4} /> : at + 1}
          </span>
          <span className={styles.stepName}>
            {step}
            {at < current && <span className="in-hidden">, {t.parts.stage.done}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
