import type { ReactNode } from 'react';
import styles from './running.module.css';

interface RunningProps {
  /** What is going on, without how far it is: its name for who does not see it. */
  readonly label: string;
  readonly say: ReactNode;
  /** Of `total`; zero or null while nobody can tell. */
  readonly done: number | null;
  readonly total?: number | null;
  /** The way to stop it, or what else stands beside it. */
  readonly children?: ReactNode;
}

/** One line for work that goes on in the background, and how far it is. */
export function Running({ label, say, done, total = 100, children }: RunningProps) {
  const isKnown = done !== null && done > 0 && total !== null;
  return (
    <div className={styles.running} role="group" aria-label={label}>
      <span>{say}</span>
      <progress max={total ?? undefined} value={isKnown ? done : undefined} aria-label={label} />
      {children}
    </div>
  );
}
