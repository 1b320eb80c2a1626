import { useEffect, useRef } from 'react';
import { t } from '@/texts';
import { Button } from '@/ui/controls';
import { Drill } from '@/ui/drill';
import { ProblemNote } from '@/ui/notes';
import styles from './imports.module.css';
import type { Decision, ImportRow } from './imports.queries';
import { useDecide } from './use-decide';

const words = t.imports.check;

export function decideId(rowId: string): string {
  return `decide-${rowId}`;
}

interface DecideFormProps {
  readonly runId: string;
  readonly row: ImportRow;
  onDone: () => void;
  onClose: () => void;
}

/** One of these employers, a different one, or not at all: one tap, with undo. */
export function DecideForm({ runId, row, onDone, onClose }: DecideFormProps) {
  const first = useRef<HTMLUListElement>(null);
  useEffect(() => first.current?.querySelector('button')?.focus(), []);
  const decide = useDecide(runId, row, onDone);
  const act = (decision: Decision) => () => decide.mutate(decision);
  return (
    <Drill id={decideId(row.id)} label={words.decideRow(row.row)} onClose={onClose}>
      <div className={styles.decide}>
        <b>{words.which(row.name || words.noName)}</b>
        <ul ref={first}>
          {row.candidates.map(({ employerId, name, where }) => (
            <li key={employerId}>
              <Button disabled={decide.isPending} onClick={act({ kind: 'same', employerId })}>
                {words.sameAs(name)}
              </Button>
              <span className="in-second">{where}</span>
            </li>
          ))}
          <li>
            <Button disabled={decide.isPending} onClick={act({ kind: 'different' })}>
              {words.different}
            </Button>
            <span className="in-second">{words.differentSay}</span>
          </li>
          <li>
            <Button variant="subtle" color="gray" disabled={decide.isPending} onClick={act({ kind: 'skip' })}>
              {words.leaveOut}
            </Button>
          </li>
        </ul>
        {decide.error && <ProblemNote error={decide.error} />}
      </div>
    </Drill>
  );
}
