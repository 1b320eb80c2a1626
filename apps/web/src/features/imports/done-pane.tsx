import { Link } from '@tanstack/react-router';
import { answerOf, api } from '@/api/client';
import { t } from '@/texts';
import { Button } from '@/ui/controls';
import { Note, ProblemNote } from '@/ui/notes';
import { ErrorSheet } from './error-sheet';
import { OutcomeFilter } from './outcome-counts';
import { RowList } from './row-list';
import { partsOf, RunSum } from './run-sum';
import { UndoRun } from './undo-run';
import styles from './imports.module.css';
import type { ImportRun } from './imports.queries';
import { useImportAct } from './use-import-act';
import { useImportSearch } from './use-import-search';

const words = t.imports.done;

/** How it ended, the sum that must add up, the way back, and every row with what came of it. */
export function DonePane({ run }: { run: ImportRun }) {
  const { id, state, counts, fault, undoUntil, kind } = run;
  const isUndoable = (state === 'done' || state === 'stopped') && undoUntil !== null;
  return (
    <>
      <section className={styles.done} aria-labelledby="done">
        <h2 id="done" tabIndex={-1}>
          {titleOf(state)}
        </h2>
        {fault !== null && <Note tone="brick">{fault}</Note>}
        <RunSum run={run} />
        <div className={styles.doneActs}>
          {state === 'stopped' && partsOf(run).some(([part]) => part === 'notWritten') && <GoOn id={id} />}
          {state !== 'undone' && (
            <Button renderRoot={(props) => <Link to={kind === 'employers' ? '/employers' : '/openings'} {...props} />}>
              {words.look[kind]}
            </Button>
          )}
          {counts.error + counts.skip + counts.decide > 0 && state !== 'undone' && (
            <ErrorSheet id={id}>{words.errors}</ErrorSheet>
          )}
        </div>
        {isUndoable && <UndoRun id={id} until={undoUntil} />}
      </section>
      <DoneRows run={run} />
    </>
  );
}

/** Where it was stopped or broke off: the rows that are not written yet. */
function GoOn({ id }: { id: string }) {
  const start = useImportAct(() => answerOf(api.POST('/api/imports/{id}/run', { params: { path: { id } } })));
  return (
    <>
      {start.error && <ProblemNote error={start.error} />}
      <Button variant="filled" loading={start.isPending} onClick={() => start.mutate()}>
        {words.goOn}
      </Button>
    </>
  );
}

function DoneRows({ run }: { run: ImportRun }) {
  const [{ show = null }, go] = useImportSearch();
  return (
    <section className={styles.doneRows} aria-labelledby="rows">
      <h2 id="rows">{words.rows}</h2>
      <OutcomeFilter counts={run.counts} value={show} onChange={(next) => go(next === null ? {} : { show: next })} />
      <RowList run={run} outcome={show} mayDecide={false} />
    </section>
  );
}

function titleOf(state: ImportRun['state']): string {
  if (state === 'undone') return words.undoneTitle;
  return state === 'stopped' ? words.stoppedTitle : words.title;
}
