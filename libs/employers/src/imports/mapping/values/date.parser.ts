import { isDay } from '@inroads/calendar';
import type { Cell } from '@inroads/platform/tabular';
import { DateOrder } from './date-order';
import { fault, Parsed, quoted, readLine, value } from './parsed';

export interface DateReading {
  readonly order: DateOrder;
  /** ISO day; decides the century of `26`, and what is absurdly far away. */
  readonly today: string;
}

interface Parts {
  readonly year: string;
  readonly month: number;
  readonly day: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const WEEKDAY = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+)?';
const TIME = '(?:[ t,]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?\\s*(?:[ap]\\.?m\\.?)?(?:z|[+-]\\d{2}:?\\d{2})?)?';
const YEAR = '(\\d{4}|\\d{2})';

const shape = (body: string): RegExp => new RegExp(`^${WEEKDAY}${body}${TIME}$`, 'i');
const YEAR_FIRST = shape('(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})');
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const NUMBERS = shape(`(\\d{1,2})([-/.])(\\d{1,2})\\2${YEAR}`);
const DAY_MONTH = shape(`(\\d{1,2})(?:st|nd|rd|th)?[ -]+(?:of )?${MONTH}[ ,-]+'?${YEAR}`);
const MONTH_DAY = shape(`${MONTH}[ -]+(\\d{1,2})(?:st|nd|rd|th)?[ ,-]+'?${YEAR}`);
const NO_YEAR = shape(`(?:\\d{1,2}[-/. ]+(?:\\d{1,2}|${MONTH})|${MONTH}[ -]+\\d{1,2})`);
const NO_DAY = new RegExp(`^(?:${MONTH}|\\d{1,2})[ /,.-]+'?\\d{2,4}$`, 'i');

const FARTHEST_AHEAD_YEARS = 20;
const FIRST_YEAR = 1900;
/** Day numbers of 1982 to 2064, as a spreadsheet leaves them in a CSV when the column was formatted as a number. */
const SERIAL = /^[3-5]\d{4}(\.0+)?$/;
const SERIAL_EPOCH_MS = Date.UTC(1899, 11, 30);

/** A day from a cell: a real date of the workbook, or text in any of the usual orders. The result is an ISO day. */
export function parseDate(cell: Cell, reading: DateReading): Parsed<string> {
  if (cell.fault !== null) return fault(cell.fault.code, cell.fault.message);
  if (cell.value?.kind === 'date') return checked(cell.value.day, cell.text, reading);
  return parseDateText(cell.text, reading);
}

export function parseDateText(text: string, reading: DateReading): Parsed<string> {
  return readLine(text, (line) => readDate(line, reading));
}

function readDate(line: string, reading: DateReading): Parsed<string> {
  const parts = partsOf(line, reading.order);
  if (parts) return checked(isoDay(parts, reading.today), line, reading);
  if (SERIAL.test(line)) {
    const day = new Date(SERIAL_EPOCH_MS + Math.floor(Number(line)) * 86_400_000).toISOString().slice(0, 10);
    return value(day, `${line} was read as a spreadsheet's number for ${day}.`);
  }
  if (NO_YEAR.test(line)) return fault('date.no-year', `${quoted(line)} has no year. Write it with one.`);
  if (NO_DAY.test(line)) return fault('date.no-day', `${quoted(line)} has no day. Write the whole date.`);
  return notADate(line, reading);
}

function partsOf(text: string, order: DateOrder): Parts | null {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return { year: yearFirst[1]!, month: Number(yearFirst[3]), day: Number(yearFirst[4]) };
  const compact = COMPACT.exec(text);
  if (compact) return { year: compact[1]!, month: Number(compact[2]), day: Number(compact[3]) };
  const numbers = NUMBERS.exec(text);
  if (numbers) {
    const [first, second] = [Number(numbers[1]), Number(numbers[3])];
    const [month, day] = order === 'month-first' ? [first, second] : [second, first];
    return { year: numbers[4]!, month, day };
  }
  return namedMonth(text);
}

function namedMonth(text: string): Parts | null {
  const dayMonth = DAY_MONTH.exec(text);
  if (dayMonth) return { year: dayMonth[3]!, month: monthNumber(dayMonth[2]!), day: Number(dayMonth[1]) };
  const monthDay = MONTH_DAY.exec(text);
  if (monthDay) return { year: monthDay[3]!, month: monthNumber(monthDay[1]!), day: Number(monthDay[2]) };
  return null;
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function isoDay({ year, month, day }: Parts, today: string): string {
  const twoDigits = (number: number): string => String(number).padStart(2, '0');
  return `${year.length === 2 ? wholeYear(Number(year), today) : year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** `26` is the year ending so that is nearest to today, at most twenty years ahead. */
function wholeYear(year: number, today: string): number {
  const now = Number(today.slice(0, 4));
  const inCentury = now - (now % 100) + year;
  return inCentury > now + FARTHEST_AHEAD_YEARS ? inCentury - 100 : inCentury;
}

function checked(day: string, text: string, reading: DateReading): Parsed<string> {
  const { today } = reading;
  if (!isDay(day)) return notADate(text, reading);
  const year = Number(day.slice(0, 4));
  if (year < FIRST_YEAR || year > Number(today.slice(0, 4)) + FARTHEST_AHEAD_YEARS) {
    return fault('date.absurd', `${quoted(text)} lies in the year ${year}. Correct it.`);
  }
  return value(day);
}

function notADate(text: string, { order, today }: DateReading): Parsed<never> {
  const [year = '', month = '', day = ''] = today.split('-');
  const like = (order === 'month-first' ? [month, day, year] : [day, month, year]).join('/');
  return fault('date.not-a-date', `${quoted(text)} is not a date. Write it like ${like}.`);
}
