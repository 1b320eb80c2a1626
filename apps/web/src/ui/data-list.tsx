import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { Fragment, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { t } from '@/texts';
import styles from './data-list.module.css';
import { IconArrowDown, IconArrowUp } from './icons';
import { useRowKeys } from './use-row-keys';

export interface Column<Row> {
  readonly key: string;
  readonly head: string;
  readonly sort?: string;
  readonly align?: 'end';
  cell: (row: Row) => ReactNode;
}

interface DataListProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  idOf: (row: Row) => string;
  /** What a click, Enter or a tap on the row does. */
  onOpen?: (row: Row) => void;
  /** The open row's drill, under it. */
  readonly openId?: string | null;
  drill?: (row: Row) => ReactNode;
  /** `name` or `-name`. */
  readonly sort?: string;
  onSort?: (sort: string) => void;
  /** Rows that the server holds for this filter; null: not counted. */
  readonly total?: number | null;
  readonly hasMore?: boolean;
  onMore?: () => void;
}

const VIRTUAL_FROM = 200;
const ROW_PX = 53;

/** A table on a wide screen, rows of name and value on a phone. Rows past 200 are drawn only where one looks. */
export function DataList<Row>(props: DataListProps<Row>) {
  const { caption, columns, rows, idOf, onOpen, openId, drill, sort, onSort, total, hasMore = false, onMore } = props;
  const box = useRef<HTMLDivElement>(null);
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => setOffset(box.current?.offsetTop ?? 0), []);
  const isVirtual = rows.length >= VIRTUAL_FROM;
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ROW_PX,
    overscan: 12,
    scrollMargin: offset,
    enabled: isVirtual,
    getItemKey: (index) => idOf(rows[index] as Row),
  });
  const drawn = isVirtual ? virtual.getVirtualItems().map(({ index }) => index) : rows.map((_, index) => index);
  const above = isVirtual ? (virtual.getVirtualItems()[0]?.start ?? offset) - offset : 0;
  const below = isVirtual ? virtual.getTotalSize() - (virtual.getVirtualItems().at(-1)?.end ?? offset) + offset : 0;
  useRowKeys(box, { onEnd: hasMore ? onMore : undefined });

  return (
    <div ref={box} className={styles.wrap}>
      <table className={styles.table} role="table" aria-rowcount={(total ?? rows.length) + 1}>
        <caption className="in-hidden">
          {caption}. {t.parts.list.rowsHint}
        </caption>
        <thead role="rowgroup">
          <tr role="row" aria-rowindex={1}>
            {columns.map((column) => (
              <HeadCell key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          <Spacer height={above} span={columns.length} />
          {drawn.map((index) => {
            const row = rows[index] as Row;
            const id = idOf(row);
            const isOpen = openId === id;
            return (
              <Fragment key={id}>
                <tr
                  role="row"
                  ref={isVirtual && !drill ? virtual.measureElement : undefined}
                  data-index={index}
                  data-row={id}
                  data-opens={onOpen ? true : undefined}
                  data-open={isOpen || undefined}
                  tabIndex={-1}
                  aria-rowindex={index + 2}
                  onClick={(event) => !isControl(event.target) && onOpen?.(row)}
                  onKeyDown={(event) => event.key === 'Enter' && event.target === event.currentTarget && onOpen?.(row)}
                >
                  {columns.map((column, at) => (
                    <td
                      key={column.key}
                      role="cell"
                      data-align={column.align}
                      data-lead={at === 0 || undefined}
                      data-label={at === 0 ? undefined : column.head}
                    >
                      <div>{column.cell(row)}</div>
                    </td>
                  ))}
                </tr>
                {isOpen && drill && (
                  <tr role="row" className={styles.drill}>
                    <td role="cell" colSpan={columns.length}>
                      {drill(row)}
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
          <Spacer height={below} span={columns.length} />
        </tbody>
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

function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('a, button, input, select, label') !== null;
}

function Spacer({ height, span }: { height: number; span: number }) {
  if (height <= 0) return null;
  return (
    <tr className={styles.spacer} aria-hidden="true">
      <td colSpan={span} style={{ height }} />
    </tr>
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
