import { Cell, RawRow } from './table';

const LONGEST_LABEL = 60;
const SEARCHED_ROWS = 30;
const LOOKS_LIKE_DATA =
  /^[$€£]?-?[\d.,]+%?$|@\w|^https?:|^\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}|^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/;

/**
 * The row that names the columns: the first that is about as wide as the table, all words, no word twice. Title lines,
 * dates of printing and merged group headings above it are narrower or hold data. `null`: the table starts with data.
 */
export function findHeader(rows: readonly RawRow[]): RawRow | null {
  const candidates = rows.slice(0, SEARCHED_ROWS).filter((row) => filled(row).length > 0);
  const widest = usualWidth(candidates);
  const dense = candidates.filter((row) => filled(row).length >= Math.max(1, Math.ceil(widest * 0.6)));
  const first = dense[0];
  if (first === undefined) return null;
  const header = dense.slice(0, 5).find((row) => isHeader(filled(row)));
  if (header === undefined) return null;
  return header === first || isHeadedBy(header, first) ? header : null;
}

/** A wide row above the header is a group heading when it repeats itself; a row of data above means there is no header. */
function isHeadedBy(header: RawRow, above: RawRow): boolean {
  return header.number - above.number <= 2 && !filled(above).some((cell) => looksLikeData(cell));
}

function isHeader(cells: readonly Cell[]): boolean {
  if (cells.some((cell) => looksLikeData(cell) || cell.text.length > LONGEST_LABEL)) return false;
  const names = new Set(cells.map((cell) => cell.text.toLowerCase()));
  return names.size >= Math.ceil(cells.length * 0.7);
}

function looksLikeData(cell: Cell): boolean {
  return cell.value !== null || LOOKS_LIKE_DATA.test(cell.text);
}

function filled(row: RawRow): Cell[] {
  return row.cells.filter((cell) => cell.text !== '');
}

/** Rows vary because cells are left blank: the third quartile is wider than a sparse row and not led by one stray row. */
function usualWidth(rows: readonly RawRow[]): number {
  const widths = rows.map((row) => filled(row).length).sort((a, b) => a - b);
  return widths[Math.floor((widths.length - 1) * 0.75)] ?? 0;
}
