import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { answerOf, api } from '@/api/client';
import { useList } from '@/api/list';
import { useStaffNames } from '@/api/staff';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import { DataList, type Column } from '@/ui/data-list';
import { Empty, ProblemNote, Skeleton } from '@/ui/notes';
import styles from './imports.module.css';
import { importsKey, type ImportLine } from './imports.queries';

const words = t.imports.history;

/** What was imported before; each opens, to be gone on with or undone. */
export function ImportHistory() {
  const navigate = useNavigate();
  const list = useList([...importsKey, 'list'], (cursor, signal) =>
    answerOf(api.GET('/api/imports', { params: { query: { cursor } }, signal })),
  );
  const columns = useHistoryColumns();
  return (
    <section aria-labelledby="history" className={styles.history}>
      <h2 id="history">{words.title}</h2>
      {list.error ? (
        <ProblemNote error={list.error} onRetry={list.retry} />
      ) : list.isLoading ? (
        <Skeleton rows={3} />
      ) : list.rows.length === 0 ? (
        <Empty title={words.none}>{words.noneSay}</Empty>
      ) : (
        <DataList
          caption={words.title}
          columns={columns}
          rows={list.rows}
          idOf={({ id }) => id}
          onOpen={({ id }) => void navigate({ to: '/import/$id', params: { id } })}
          hasMore={list.hasMore}
          onMore={list.more}
        />
      )}
    </section>
  );
}

function useHistoryColumns(): Column<ImportLine>[] {
  const formats = useFormats();
  const nameOf = useStaffNames();
  return useMemo(
    () => [
      {
        key: 'file',
        head: words.columns.file,
        cell: ({ id, fileName, kind }) => (
          <>
            <Link to="/import/$id" params={{ id }} className={styles.file}>
              {fileName}
            </Link>
            <div className="in-second">{t.imports.kinds[kind]}</div>
          </>
        ),
      },
      {
        key: 'when',
        head: words.columns.when,
        cell: ({ createdAt, createdBy }) => (
          <>
            {formats.instant(createdAt)}
            <div className="in-second">{nameOf(createdBy)}</div>
          </>
        ),
      },
      { key: 'rows', head: words.columns.rows, cell: ({ rows }) => (rows === null ? '–' : words.rows(rows)) },
      { key: 'state', head: words.columns.state, cell: ({ state }) => t.imports.states[state] },
    ],
    [formats, nameOf],
  );
}
