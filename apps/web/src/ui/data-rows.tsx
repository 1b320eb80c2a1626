import { Fragment, type ReactNode, type Ref } from 'react';
import styles from './data-list.module.css';

export interface Column<Row> {
  readonly key: string;
  readonly head: string;
  readonly sort?: string;
  /** How the order is called where the head alone does not say it. */
  readonly order?: string;
  readonly align?: 'end';
  /** Names the row: has room, and stands first on a phone. Left out: the first column. */
  readonly isLead?: boolean;
  /** Sentences: on a phone they take the whole line, without their head. */
  readonly isWide?: boolean;
  cell: (row: Row) => ReactNode;
}

export interface RowsProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  idOf: (row: Row) => string;
  /** What a click, Enter or a tap on the row does. */
  onOpen?: (row: Row) => void;
  /** The open row's drill, under it. */
  readonly openId?: string | null;
  drill?: (row: Row) => ReactNode;
}

export function PlainRows<Row>(props: RowsProps<Row>) {
  return (
    <tbody role="rowgroup">
      {props.rows.map((row, index) => (
        <DataRow key={props.idOf(row)} {...props} row={row} index={index} />
      ))}
    </tbody>
  );
}

interface DataRowProps<Row> extends RowsProps<Row> {
  readonly row: Row;
  readonly index: number;
  /** For those who measure its height. */
  readonly measure?: Ref<HTMLTableRowElement>;
}

export function DataRow<Row>({ row, index, columns, idOf, onOpen, openId, drill, measure }: DataRowProps<Row>) {
  const id = idOf(row);
  const isOpen = openId === id;
  const lead = Math.max(
    0,
    columns.findIndex(({ isLead }) => isLead),
  );
  return (
    <Fragment>
      <tr
        role="row"
        ref={measure}
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
            data-wide={column.isWide}
            data-lead={at === lead || undefined}
            data-label={at === lead ? undefined : column.head}
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
}

function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('a, button, input, select, label') !== null;
}
