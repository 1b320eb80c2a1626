import { addDays } from '@inroads/calendar';
import { useMemo, type ReactNode } from 'react';
import { useShortcuts, type Shortcut } from '@/app/shortcuts';
import { t } from '@/texts';
import { IconChevronLeft, IconChevronRight } from './icons';
import styles from './week-stepper.module.css';

const words = t.parts;

/** What the link to another week shows and is called: spread on it. */
export interface WeekStep {
  readonly className: string | undefined;
  readonly 'aria-label': string;
  readonly 'data-tip': string;
  readonly 'aria-keyshortcuts'?: string;
  readonly children: ReactNode;
}

interface WeekStepperProps {
  /** First day of the week that is looked at. */
  readonly week: string;
  /** What the week is called. */
  readonly name: string;
  /** No week after it is worth looking at. */
  readonly isLast?: boolean;
  readonly link: (day: string, step: WeekStep) => ReactNode;
  /** Goes there by [ and ]; absent where these keys do something else. */
  onKey?: (day: string) => void;
}

/** The week before and the one after, by link or by key. */
export function WeekStepper({ week, name, isLast = false, link, onKey }: WeekStepperProps) {
  const before = addDays(week, -7);
  const after = isLast ? null : addDays(week, 7);
  useShortcuts(
    useMemo(() => {
      if (!onKey) return [];
      const to = (keys: string, label: string, day: string): Shortcut => ({ keys, label, run: () => onKey(day) });
      return [to('[', words.weekBefore, before), ...(after === null ? [] : [to(']', words.weekAfter, after)])];
    }, [onKey, before, after]),
  );
  const step = (label: string, keys: string, Icon: typeof IconChevronLeft): WeekStep => ({
    className: styles.step,
    'aria-label': label,
    'data-tip': onKey ? `${label} (${keys})` : label,
    ...(onKey && { 'aria-keyshortcuts': keys }),
    children: <Icon size={18} stroke={1.7} aria-hidden />,
  });
  return (
    <span className={styles.stepper}>
      {link(before, step(words.weekBefore, '[', IconChevronLeft))}
      <span aria-live="polite">{name}</span>
      {after === null ? <span className={styles.noStep} /> : link(after, step(words.weekAfter, ']', IconChevronRight))}
    </span>
  );
}
