import { BLANK, faultCell, textCell, valueCell } from '../cell.text';
import { Cell } from '../table';
import { decodeEscapes } from './escaped.text';
import { NumberMeaning } from './number-format';
import { durationOfSerial, momentOfSerial, timeOfSerial } from './serial-date';
import { StringPool } from './string.pool';

/** A cell as the sheet writes it. */
export interface RawCell {
  type: string;
  style: number;
  /** Of `<v>`, or of the runs of `<is>`. */
  text: string;
  hasValue: boolean;
  isFormula: boolean;
}

/** What the cells of all sheets refer to. */
export interface WorkbookParts {
  readonly strings: StringPool;
  readonly styles: readonly NumberMeaning[];
  readonly is1904: boolean;
}

export function decodeCell(raw: RawCell, parts: WorkbookParts): Cell {
  if (!raw.hasValue) return raw.isFormula ? formulaWithoutValue() : BLANK;
  switch (raw.type) {
    case 's':
      return textCell(parts.strings.get(Number(raw.text)) ?? '');
    case 'inlineStr':
    case 'str':
      return textCell(decodeEscapes(raw.text));
    case 'b':
      return valueCell(raw.text === '1' ? 'TRUE' : 'FALSE', { kind: 'boolean', value: raw.text === '1' });
    case 'e':
      return faultCell(raw.text, 'cell.error-value', `This cell shows the error ${raw.text}. Correct it in the sheet.`);
    case 'd':
      return isoCell(raw.text);
    default:
      return numberCell(raw.text, parts.styles[raw.style] ?? 'number', parts.is1904);
  }
}

function numberCell(text: string, meaning: NumberMeaning, is1904: boolean): Cell {
  const value = Number(text);
  if (text.trim() === '') return BLANK;
  if (!Number.isFinite(value)) return textCell(text);
  switch (meaning) {
    case 'date':
    case 'date-time':
      return dateCell(value, meaning, is1904);
    case 'time':
      return timeCell(timeOfSerial(value));
    case 'duration':
      return textCell(durationOfSerial(value));
    default:
      return plainNumber(value, meaning === 'number' ? 0 : meaning.digits);
  }
}

/** Spreadsheets keep 15 digits; what stands behind them is noise of the binary fraction. */
function plainNumber(value: number, digits: number): Cell {
  const rounded = Number(value.toPrecision(15));
  const text = Number.isInteger(rounded) && rounded >= 0 ? String(rounded).padStart(digits, '0') : String(rounded);
  return valueCell(text, { kind: 'number', value: rounded });
}

function dateCell(serial: number, meaning: 'date' | 'date-time', is1904: boolean): Cell {
  if (serial >= 0 && serial < 1 && !is1904) return timeCell(timeOfSerial(serial));
  const moment = momentOfSerial(serial, is1904);
  if (moment === null) {
    return faultCell(String(serial), 'cell.not-a-date', `The number ${serial} is formatted as a date but is none.`);
  }
  const time = meaning === 'date-time' && moment.hasTime ? moment.time : null;
  return valueCell(time === null ? moment.day : `${moment.day} ${time}`, { kind: 'date', day: moment.day, time });
}

function timeCell(time: string): Cell {
  return valueCell(time, { kind: 'time', time });
}

function isoCell(text: string): Cell {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/.exec(text);
  if (parts?.[1] === undefined) return textCell(text);
  const time = parts[2] === undefined || parts[2] === '00:00' ? null : parts[2];
  return valueCell(time === null ? parts[1] : `${parts[1]} ${time}`, { kind: 'date', day: parts[1], time });
}

function formulaWithoutValue(): Cell {
  return faultCell(
    '',
    'cell.formula-without-value',
    'This cell holds a formula whose result was not saved. Open the file in your spreadsheet program, save it and choose it again.',
  );
}
