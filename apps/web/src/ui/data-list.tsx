import { useMediaQuery } from '@mantine/hooks';
import { lazy, Suspense, useRef } from 'react';
import type { Total } from '@/api/list';
import { t } from '@/texts';
import styles from './data-list.module.css';
import { PlainRows, type Column, type RowsProps } from './data-rows';
import { IconArrowDown, IconArrowUp } from './icons';
import { useRowKeys } from './use-row-keys';

export type { Column } from './data-rows';

interface DataListProps<Row> extends RowsProps<Row> {
  readonly caption: string;
  /** `name` or `-name`. */
  readonly sort?: string;
  onSort?: (sort: string) => void;
  /** Rows that the server holds for this filter; null: not counted. */
  readonly total?: Total | null;
  readonly hasMore?: boolean;
  onMore?: () => void;
}

const VIRTUAL_FROM = 200;
const VirtualRows = lazy(async () => ({ default: (await import('./virtual-rows')).VirtualRows })) as typeof PlainRows;

/** A table on a wide screen, rows of name and value on a phone. Rows past 200 are drawn only where one looks. */
export function DataList<Row>(props: DataListProps<Row>) {
  const { caption, sort, onSort, total, hasMore = false, onMore, ...body } = props;
  const { columns, rows } = body;
  const box = useRef<HTMLDivElement>(null);
  useRowKeys(box, { onEnd: hasMore ? onMore : undefined });
  const isNarrow = useMediaQuery('(max-width: 39.99em)') ?? false;
  return (
    <div ref={box} className={styles.wrap}>
      {isNarrow && onSort && <SortPick columns={columns} sort={sort} onSort={onSort} />}
      <table className={styles.table} role="table" aria-rowcount={rowCount(rows.length, total)}>
        <caption className="in-hidden">
          {caption}. {t.parts.list.rowsHint}
        </caption>
        <thead role="rowgroup">
          <tr role="row" aria-rowindex={1}>
            {columns.map((column) => (
              <HeadCell key={column.key} column={column} sort={sort} {...(!isNarrow && { onSort })} />
            ))}
          </tr>
        </thead>
        {rows.length < VIRTUAL_FROM ? (
          <PlainRows {...body} />
        ) : (
          <Suspense fallback={<PlainRows {...body} rows={rows.slice(0, VIRTUAL_FROM)} />}>
            <VirtualRows {...body} />
          </Suspense>
        )}
      </table>
      {(hasMore || total != null) && (
        <p className={styles.foot}>
          {total != null && <b>{t.parts.shownOf(rows.length, total)}</b>}
          {hasMore && (
            <button type="button" onClick={onMore}>
              {t.parts.more}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

/** -1 is how a table says that nobody knows. */
function rowCount(shown: number, total: Total | null | undefined): number {
  if (total?.isMore) return -1;
  return (total?.count ?? shown) + 1;
}

interface SortPickProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sort: string | undefined;
  onSort: (sort: string) => void;
}

/** In place of the heads, which a phone does not show. */
function SortPick<Row>({ columns, sort, onSort }: SortPickProps<Row>) {
  const sorted = columns.filter((column) => column.sort !== undefined);
  if (sorted.length < 2) return null;
  return (
    <label className={styles.sortPick}>
      {t.parts.list.sortedBy}
      <select value={sort?.replace(/^-/, '')} onChange={(event) => onSort(event.currentTarget.value)}>
        {sorted.map(({ key, head, order = head, sort: by }) => (
          <option key={key} value={by}>
            {order}
          </option>
        ))}
      </select>
    </label>
  );
}

interface HeadCellProps<Row> {
  readonly column: Column<Row>;
  readonly sort?: string;
  onSort?: (sort: string) => void;
}

function HeadCell<Row>({ column, sort, onSort }: HeadCellProps<Row>) {
  const by = column.sort;
  if (!by || !onSort) {
    return (
      <th role="columnheader" scope="col" data-align={column.align}>
        {column.head}
      </th>
    );
  }
  const isUp = sort === by;
  const isDown = sort === `-${by}`;
  const Arrow = isDown ? IconArrowDown : IconArrowUp;
  return (
    <th
      role="columnheader"
      scope="col"
      data-align={column.align}
      aria-sort={isUp ? 'ascending' : isDown ? 'descending' : 'none'}
    >
      <button
        type="button"
        className={styles.sort}
        onClick={() => onSort(isUp ? `-${by}` : by)}
        title={t.parts.list.sortBy(column.head)}
      >
        {column.head}
        {(isUp || isDown) && <Arrow size={14} stroke={1.7} aria-hidden />}
      </button>
    </th>
  );
}
