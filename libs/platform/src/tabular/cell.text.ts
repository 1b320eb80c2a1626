import { Cell, CellFault, CellValue } from './table';

const SUSPECT = /[\ud800-\udfff\ufffd\u0080-\u009f\0]/;
const UNREADABLE = /\p{Surrogate}|[\ufffd\u0080-\u009f\0]/gu;

export const BLANK: Cell = Object.freeze({ text: '', value: null, fault: null });

const UNREADABLE_CHARACTERS: CellFault = {
  code: 'cell.unreadable-characters',
  message:
    'Some characters of this cell could not be read and are shown as \ufffd. Correct them in the file, or save it as UTF-8.',
};

/** A cell of plain text: trimmed, one kind of line end, and nothing in it that a database would refuse. */
export function textCell(raw: string): Cell {
  const text = (raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw).trim();
  if (text === '') return BLANK;
  if (!SUSPECT.test(text) || text.search(UNREADABLE) < 0) return { text, value: null, fault: null };
  return { text: text.replace(UNREADABLE, '\ufffd'), value: null, fault: UNREADABLE_CHARACTERS };
}

export function valueCell(text: string, value: CellValue): Cell {
  return { text, value, fault: null };
}

export function faultCell(text: string, code: CellFault['code'], message: string): Cell {
  return { text, value: null, fault: { code, message } };
}

export function isBlankRow(cells: readonly Cell[]): boolean {
  return cells.every((cell) => cell.text === '' && cell.fault === null);
}
