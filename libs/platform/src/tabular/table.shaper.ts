import { BLANK, isBlankRow } from './cell.text';
import { columnLetter } from './column.letter';
import { Breath } from './event-loop.breath';
import { findHeader } from './header.finder';
import { TableTooLarge, TableUnreadable } from './tabular.errors';
import {
  Cell,
  RawRow,
  RowFault,
  RowSource,
  SAMPLE_ROWS,
  Table,
  TableColumn,
  TableLimits,
  TableOptions,
  TableRow,
} from './table';

/** Cells beyond a CSV header make a column when this share of the first rows has them; fewer are rows gone wrong. */
const COLUMN_BEYOND_HEADER_SHARE = 0.5;

/** Finds header and columns in the first rows, then gives the rows after the header one by one. */
export async function shapeTable(
  source: RowSource,
  fileName: string,
  limits: TableLimits,
  options: TableOptions,
): Promise<Table> {
  const top = await firstRows(source, options.headerRow ?? 0);
  if (top.length === 0) throw new TableUnreadable('file.no-rows', 'This file holds no rows. Choose another one.');
  const header = options.headerRow === undefined ? findHeader(top) : chosenHeader(top, options.headerRow);
  const body = top.filter((row) => row.number > (header?.number ?? 0));
  const columns = columnsOf(header, body, source.kind);
  const shape = (row: RawRow): TableRow => shapeRow(row, columns.length, source.kind);
  const { kind, encoding, separator, sheet, sheets } = source;
  return {
    detection: { kind, fileName, encoding, separator, sheet, sheets, headerRow: header?.number ?? null, columns },
    sample: body.slice(0, SAMPLE_ROWS).map(shape),
    [Symbol.asyncIterator]: () => tableRows(source, header?.number ?? 0, shape, limits, options.signal),
  };
}

async function firstRows(source: RowSource, atLeastUpTo: number): Promise<RawRow[]> {
  const top: RawRow[] = [];
  for await (const row of source.rows()) {
    if (!isBlankRow(row.cells)) top.push(row);
    if (top.length >= SAMPLE_ROWS + 40 && row.number >= atLeastUpTo + SAMPLE_ROWS) break;
  }
  return top;
}

function chosenHeader(top: readonly RawRow[], rowNumber: number | null): RawRow | null {
  if (rowNumber === null) return null;
  const chosen = top.find((row) => row.number === rowNumber);
  if (chosen) return chosen;
  throw new TableUnreadable(
    'table.header-row-blank',
    `Row ${rowNumber} is blank, so it cannot name the columns. Choose the row that does.`,
  );
}

function columnsOf(header: RawRow | null, body: readonly RawRow[], kind: RowSource['kind']): TableColumn[] {
  const widest = body.reduce((most, row) => Math.max(most, row.cells.length), header?.cells.length ?? 0);
  const isNamed = (index: number): boolean => (header?.cells[index] ?? BLANK).text !== '';
  const isUsed = (index: number): boolean => {
    const isBeyondHeader = kind === 'csv' && header !== null && index >= header.cells.length;
    const used = body.filter((row) => (row.cells[index] ?? BLANK).text !== '').length;
    return used > 0 && (!isBeyondHeader || used >= body.length * COLUMN_BEYOND_HEADER_SHARE);
  };
  let width = widest;
  while (width > 0 && !isNamed(width - 1) && !isUsed(width - 1)) width--;
  return Array.from({ length: width }, (_, index) => {
    const letter = columnLetter(index);
    const words = (header?.cells[index] ?? BLANK).text.replace(/\s+/g, ' ');
    return { index, letter, name: words === '' ? `Column ${letter}` : words };
  });
}

async function* tableRows(
  source: RowSource,
  headerRow: number,
  shape: (row: RawRow) => TableRow,
  limits: TableLimits,
  signal?: AbortSignal,
): AsyncGenerator<TableRow> {
  const breath = new Breath(signal);
  let count = 0;
  for await (const row of source.rows()) {
    if (row.number <= headerRow || isBlankRow(row.cells)) continue;
    if (++count > limits.rows) {
      throw new TableTooLarge(
        'table.too-many-rows',
        `This table has more than ${limits.rows.toLocaleString('en-US')} rows, which is the most. Split it into parts and import them one after another.`,
      );
    }
    await breath.take();
    yield shape(row);
  }
}

function shapeRow(row: RawRow, width: number, kind: RowSource['kind']): TableRow {
  const cells: Cell[] = row.cells.slice(0, width);
  const faults: RowFault[] = [];
  const beyond = row.cells.slice(width).filter((cell) => cell.text !== '').length;
  if (beyond > 0) {
    faults.push({
      code: 'row.too-many-cells',
      message: `This row has ${row.cells.length} cells where the table has ${width} columns: a separator inside a text may have moved its cells. Correct the row.`,
    });
  }
  if (kind === 'csv' && row.cells.length < width) {
    faults.push({
      code: 'row.too-few-cells',
      message: `This row has ${row.cells.length} cells where the table has ${width} columns: the last ones are taken as blank.`,
    });
  }
  while (cells.length < width) cells.push(BLANK);
  return { number: row.number, cells, faults };
}
