import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PhoneFind, PhoneLead } from '@/app/shell/phone-head';
import styles from './page.module.css';

interface PageHeadProps {
  readonly title: ReactNode;
  /** Beside the title: how many, or a code. */
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  /** Where this page hangs: shown as a path, and as the way back on a phone. */
  readonly under?: { readonly label: string; readonly to: string; readonly view?: string };
  /** The page in one sentence, under the title. */
  readonly sentence?: ReactNode;
  readonly isRuled?: boolean;
  readonly children?: ReactNode;
}

export function PageHead({ title, note, actions, under, sentence, isRuled = false, children }: PageHeadProps) {
  return (
    <header className={styles.head} data-ruled={isRuled || undefined}>
      {under && (
        <p className={styles.crumbs}>
          <Link to={under.to}>{under.label}</Link>
          {under.view && ` / ${under.view}`}
        </p>
      )}
      <div className={styles.bar}>
        <div className={styles.lead}>
          <span className={styles.phoneBar}>
            <PhoneLead back={under} />
          </span>
          <div className={styles.title}>
            <h1>{title}</h1>
            {note && <span className={styles.note}>{note}</span>}
          </div>
        </div>
        <span className={styles.phoneBar}>{!under && <PhoneFind />}</span>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {sentence && <p className={styles.sentence}>{sentence}</p>}
      {children ?? <div className={styles.headEnd} />}
    </header>
  );
}

interface PageBodyProps {
  readonly children: ReactNode;
  readonly aside?: ReactNode;
  readonly asideLabel?: string;
  readonly side?: 'left' | 'right';
  /** Beside a table that needs the room. */
  readonly isAsideNarrow?: boolean;
  /** The content reaches the edges, as tables do. */
  readonly isFlush?: boolean;
}

/** The sheet, and the page tone at its side. */
export function PageBody(props: PageBodyProps) {
  const { children, aside, asideLabel, side = 'right', isAsideNarrow = false, isFlush = false } = props;
  const beside = aside && (
    <aside className={styles.aside} data-side={side} data-narrow={isAsideNarrow || undefined} aria-label={asideLabel}>
      {aside}
    </aside>
  );
  return (
    <div className={styles.body} data-has-aside={aside ? side : undefined}>
      {side === 'left' && beside}
      <div className={styles.main} data-flush={isFlush || undefined}>
        {children}
      </div>
      {side === 'right' && beside}
    </div>
  );
}

export function Page({ children }: { children: ReactNode }) {
  return <div className={styles.page}>{children}</div>;
}

interface SectionProps {
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ title, note, action, children }: SectionProps) {
  return (
    <section className={styles.section}>
      <div className={styles.sectionHead}>
        <div>
          <h2>{title}</h2>
          {note && <span className="in-second">{note}</span>}
        </div>
        {action}
      </div>
      {children}
    </section>
  );
}
