import { useRef } from 'react';
import { answerOf, api } from '@/api/client';
import { useList } from '@/api/list';
import { t } from '@/texts';
import { DataList, type Column } from '@/ui/data-list';
import { ProblemNote, Skeleton } from '@/ui/notes';
import { DecideForm } from './decide-form';
import { OutcomeChip } from './outcome-counts';
import { RowAct } from './row-act';
import { Why } from './row-why';
import styles from './imports.module.css';
import { importsKey, OUTCOMES, type ImportRow, type ImportRun, type Outcome } from './imports.queries';
import { useImportSearch } from './use-import-search';

const words = t.imports.check;
const AT_ONCE = 100;

interface RowListProps {
  readonly run: ImportRun;
  readonly outcome: Outcome | null;
  readonly mayDecide: boolean;
}

/** The rows of the file, in its order; each with what happens to it, and why. */
export function RowList({ run, outcome, mayDecide }: RowListProps) {
  const { id, counts } = run;
  const box = useRef<HTMLDivElement>(null);
  const [{ row: open = null }, go] = useImportSearch();
  const show = (row?: string) => go({ ...(outcome !== null && { show: outcome }), ...(row !== undefined && { row }) });
  const query = { ...(outcome !== null && { outcome }), limit: AT_ONCE };
  const list = useList([...importsKey, 'one', id, 'rows', outcome], (cursor, signal) =>
    answerOf(api.GET('/api/imports/{id}/rows', { params: { path: { id }, query: { ...query, cursor } }, signal })),
  );
  const columns = columnsOf(run, mayDecide, open, (row) => show(row === open ? undefined : row));
  if (list.error) return <ProblemNote error={list.error} onRetry={list.retry} />;
  if (list.isLoading) return <Skeleton rows={8} />;
  if (list.rows.length === 0) return <p className={styles.none}>{words.emptyOutcome}</p>;
  const leave = (row: ImportRow) => {
    show();
    focusAfter(box.current, row.id);
  };
  return (
    <div className={styles.rows} ref={box}>
      <DataList
        caption={words.caption}
        columns={columns}
        rows={list.rows}
        idOf={(row) => row.id}
        openId={open}
        drill={(row) => <DecideForm runId={id} row={row} onDone={() => leave(row)} onClose={() => leave(row)} />}
        total={{
          count: outcome === null ? OUTCOMES.reduce((sum, each) => sum + counts[each], 0) : counts[outcome],
          isMore: false,
        }}
        hasMore={list.hasMore}
        onMore={list.more}
      />
    </div>
  );
}

/** A decided row may leave the list: the keyboard goes on at the row, or at the next that waits. */
function focusAfter(box: HTMLElement | null, rowId: string): void {
  setTimeout(() => {
    const row = box?.querySelector<HTMLElement>(`tr[data-row="${rowId}"]`);
    (row?.querySelector('button') ?? row ?? box?.querySelector<HTMLElement>('[data-decide]'))?.focus();
  });
}

function columnsOf(
  { id, kind }: ImportRun,
  mayDecide: boolean,
  open: string | null,
  onDecide: (rowId: string) => void,
): Column<ImportRow>[] {
  const columns: Column<ImportRow>[] = [
    { key: 'row', head: words.columns.row, cell: ({ row }) => row },
    { key: 'result', head: words.columns.result, cell: ({ outcome }) => <OutcomeChip outcome={outcome} /> },
    {
      key: 'name',
      head: words.columns.name[kind],
      isLead: true,
      cell: ({ name }) => (name === '' ? words.noName : <b>{name}</b>),
    },
    { key: 'why', head: words.columns.why, isWide: true, cell: (row) => <Why row={row} /> },
  ];
  if (!mayDecide) return columns;
  const act = (row: ImportRow) => (
    <RowAct runId={id} row={row} isOpen={open === row.id} onDecide={() => onDecide(row.id)} />
  );
  return [...columns, { key: 'act', head: words.columns.act, align: 'end', cell: act }];
}
