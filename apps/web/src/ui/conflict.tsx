import { Button } from '@/ui/controls';
import { ApiProblem } from '@/api/problem';
import { t } from '@/texts';
import { useEffect, useRef } from 'react';
import styles from './form.module.css';

interface Versioned {
  readonly version: number;
}

/**
 * The row as it now stands, when somebody else changed it first; null for every other error, and for a conflict over another row.
 * @param noun of the row, as in its error codes: `contact`
 */
export function conflictOf(error: unknown, noun: string): (Versioned & Record<string, unknown>) | null {
  if (!(error instanceof ApiProblem) || error.code !== `${noun}.changed-meanwhile`) return null;
  const current = error.details['current'] as Partial<Versioned> | undefined;
  return typeof current?.version === 'number' ? (current as Versioned & Record<string, unknown>) : null;
}

interface ConflictProps {
  readonly current: Readonly<Record<string, unknown>>;
  readonly mine: Readonly<Record<string, unknown>>;
  /** Names of the fields in words. */
  readonly labels: Readonly<Record<string, string>>;
  onMine: () => void;
  onTheirs: () => void;
}

/** Two people, one row: both are shown until one is chosen, and nothing is dropped. */
export function Conflict({ current, mine, labels, onMine, onTheirs }: ConflictProps) {
  const differing = Object.keys(mine).filter((field) => JSON.stringify(mine[field]) !== JSON.stringify(current[field]));
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that found it out has made room for it: the keyboard goes on here. Nobody who types is interrupted.
    if (document.activeElement === document.body) place.current?.focus();
  }, []);
  return (
    <div ref={place} tabIndex={-1} role="alert" className={styles.inPlace}>
      <b>{t.parts.conflict.title}</b>
      <ul>
        {differing.map((field) => (
          <li key={field}>
            {labels[field] ?? field}: {t.parts.conflict.yours} {said(mine[field])}. {t.parts.conflict.others}{' '}
            {said(current[field])}.
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button onClick={onMine}>{t.parts.conflict.mine}</Button>
        <Button onClick={onTheirs}>{t.parts.conflict.theirs}</Button>
      </div>
      <p className="in-source">{t.parts.conflict.explain}</p>
    </div>
  );
}

function said(value: unknown): string {
  if (value === null || value === undefined || value === '') return t.parts.conflict.empty;
  if (typeof value === 'string') return `“${value}”`;
  return Array.isArray(value) ? value.join(', ') : JSON.stringify(value);
}
