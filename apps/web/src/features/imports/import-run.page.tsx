import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { t } from '@/texts';
import { Button } from '@/ui/controls';
import { IconFileImport } from '@/ui/icons';
import { Note, ProblemNote, Skeleton } from '@/ui/notes';
import { Page, PageBody, PageHead } from '@/ui/page';
import { RouteSteps } from '@/ui/route-line';
import { CheckPane } from './check-pane';
import { ColumnsPane } from './columns-pane';
import { DonePane } from './done-pane';
import styles from './imports.module.css';
import { importQuery, isAtWork, type ImportRun } from './imports.queries';
import { RunProgress } from './run-progress';

const words = t.imports;

export function ImportRunPage() {
  const { id } = useParams({ from: '/in/import/$id' });
  const { data: run, error, refetch } = useQuery(importQuery(id));
  if (run) return <LoadedRun key={id} run={run} />;
  return (
    <Page>
      <PageHead title={words.title} under={{ label: words.title, to: '/import' }} />
      <PageBody>
        {error ? <ProblemNote error={error} onRetry={() => void refetch()} /> : <Skeleton rows={8} />}
      </PageBody>
    </Page>
  );
}

function LoadedRun({ run }: { run: ImportRun }) {
  const { state, kind, columns } = run;
  const isNarrow = useMediaQuery('(max-width: 59.99em)') ?? false;
  const mayChange = state === 'columns' || state === 'checked' || state === 'failed';
  const isPreparing = mayChange || state === 'checking';
  const isCheck = state === 'checking' || state === 'checked';
  const work = useNextStep(state);
  return (
    <Page>
      <PageHead title={words.run[kind]} actions={<WhichFile run={run} />} isRuled>
        <div className={styles.steps}>
          <RouteSteps label={words.stepsLabel} steps={words.steps} current={stepOf(state)} />
        </div>
      </PageHead>
      <PageBody
        // In one column the preview, which is the work, stands before the columns that it came from.
        side={isNarrow && isCheck ? 'right' : 'left'}
        asideLabel={words.columns.title}
        aside={
          isPreparing && columns.length > 0 ? (
            <ColumnsPane key={mayChange ? state : 'off'} run={run} mayChange={mayChange} />
          ) : undefined
        }
      >
        <div ref={work} className={styles.work}>
          <Work run={run} />
        </div>
      </PageBody>
    </Page>
  );
}

/** The heading of the step that follows is where the keyboard goes on, and what is read out. */
function useNextStep(state: ImportRun['state']) {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(state);
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    box.current?.querySelector('h2')?.focus();
  }, [state]);
  return box;
}

function Work({ run }: { run: ImportRun }) {
  if (isAtWork(run.state)) return <RunProgress run={run} />;
  if (run.state === 'checked') return <CheckPane run={run} />;
  if (run.state === 'columns' || run.state === 'failed') {
    return (
      <section className={styles.next} aria-labelledby="next">
        <h2 id="next" tabIndex={-1}>
          {run.state === 'failed' ? words.done.failedTitle : words.columns.sayTitle}
        </h2>
        {run.fault !== null && <Note tone="brick">{run.fault}</Note>}
        <p>{words.columns.say}</p>
      </section>
    );
  }
  return <DonePane run={run} />;
}

function WhichFile({ run: { fileName, sheet, rows } }: { run: ImportRun }) {
  const what = [fileName, sheet && words.sheet(sheet), rows !== null && words.history.rows(rows)]
    .filter(Boolean)
    .join(', ');
  return (
    <>
      <span className={styles.which}>
        <IconFileImport size={16} stroke={1.7} aria-hidden />
        {what}
      </span>
      <Button renderRoot={(props) => <Link to="/import" {...props} />} variant="subtle" color="gray">
        {words.another}
      </Button>
    </>
  );
}

function stepOf(state: ImportRun['state']): number {
  if (state === 'columns' || state === 'failed') return 1;
  return state === 'checking' || state === 'checked' ? 2 : 3;
}
