import { Button } from '@mantine/core';
import { ApiProblem } from '@/api/problem';
import { t } from '@/texts';
import styles from './form.module.css';

/** The row as it now stands, when somebody else changed it first; null for every other error. */
export function conflictOf<Row>(error: unknown): Row | null {
  if (!(error instanceof ApiProblem) || error.status !== 409) return null;
  return (error.details['current'] as Row | undefined) ?? null;
}

interface ConflictProps {
  readonly what: string;
  readonly who?: string;
  readonly mine: string;
  readonly theirs: string;
  onMine: () => void;
  onTheirs: () => void;
}

/** Two people, one field: both are kept until one is chosen. */
export function Conflict({ what, who = t.parts.conflict.someone, mine, theirs, onMine, onTheirs }: ConflictProps) {
  return (
    <div role="alert" className={styles.inPlace}>
      <b>{t.parts.conflict.title(who, what)}</b>
      <div className={styles.buttons}>
        <Button onClick={onMine}>
          {t.parts.conflict.mine}: {mine}
        </Button>
        <Button onClick={onTheirs}>
          {t.parts.conflict.theirs}: {theirs}
        </Button>
      </div>
      <p className="in-source">{t.parts.conflict.explain}</p>
    </div>
  );
}
