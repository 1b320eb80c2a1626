import type { HoursRange } from '@inroads/matching';
import { BLANK, fault, Parsed, quoted, readLine, value } from './parsed';

const HOURS = '(?:hours?|hrs?|h)';
const NUMBER = '(\\d{1,3}(?:[.,]\\d{1,2})?)';
const RANGE = new RegExp(
  `(up to|max(?:imum)?|at least|min(?:imum)?)?\\s*${NUMBER}\\s*(?:(?:-|–|—|to)\\s*${NUMBER})?\\s*(\\+)?\\s*-?\\s*${HOURS}?\\b`,
  'gi',
);
const A_WEEK = /^[\s.]*(?:\/|per|a|each|in a)?\s*-?\s*(?:week|wk|weekly|pw)/i;
const BARE_A_WEEK = /^\s*(?:\/|per|a)\s*(?:week|wk)/i;
const A_DAY = /^[\s.]*(?:\/|per|a|each)?\s*(?:day|daily|shift)\b/i;
/** "24 hour operation", "1/2 hour lunch". */
const NOT_WORKED = /^[\s.]*(?:operation|coverage|facility|notice|service|store|lunch|break|meal|flex)/i;

const FULL_TIME = 40;
const MOST_BELIEVABLE = 80;
const LONGEST_DAY = 14;

interface Mention {
  readonly min: number;
  readonly max: number;
  readonly isWeekly: boolean;
  readonly isOpenEnded: boolean;
}

/** Hours a week from a column of hours: "35hrs / 9 - 5", "20-25", "17.5 weekly". Times of day are not hours a week. */
export function parseWeeklyHours(text: string): Parsed<HoursRange> {
  return readLine(text, readHours);
}

function readHours(line: string): Parsed<HoursRange> {
  if (/^\d{1,2}-(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$/i.test(line)) return turnedIntoDate(line);
  const mentions = mentionsIn(line);
  if (mentions.length === 0) return BLANK;
  const weekly = mentions.filter(({ isWeekly, max }) => isWeekly || max > LONGEST_DAY);
  const counted = weekly.length > 0 ? weekly : mentions;
  const [first] = counted;
  if (first === undefined || counted.some(({ min, max }) => min !== first.min || max !== first.max)) {
    return fault(
      'hours.several',
      `${quoted(line)} names several numbers of hours. Write hours a week, such as 20 or 20-25.`,
    );
  }
  return checked(first, line);
}

function checked({ min, max, isWeekly, isOpenEnded }: Mention, text: string): Parsed<HoursRange> {
  if (max > MOST_BELIEVABLE || max === 0) {
    return fault('hours.not-believable', `${quoted(text)} is not a believable number of hours a week. Correct it.`);
  }
  if (!isWeekly && max <= LONGEST_DAY) {
    return fault('hours.day-or-week', `${quoted(text)} may be hours a day or a week. Write it as hours a week.`);
  }
  const notice = isOpenEnded ? `${quoted(text)} names no highest number; read as ${min} to ${max}.` : null;
  return value({ min: Math.min(min, max), max: Math.max(min, max) }, notice);
}

function mentionsIn(text: string): Mention[] {
  const isBareNumber = new RegExp(`^${NUMBER}(?:\\s*(?:-|–|—|to)\\s*${NUMBER})?$`).test(text);
  const mentions: Mention[] = [];
  for (const hit of text.matchAll(RANGE)) {
    const [whole, bound, first, second, plus] = hit;
    const after = text.slice(hit.index + whole.length);
    const before = text.slice(0, hit.index + whole.length - whole.trimStart().length);
    const saysHours = new RegExp(`${HOURS}$`, 'i').test(whole.trim());
    const isWeekly = saysHours
      ? A_WEEK.test(after)
      : BARE_A_WEEK.test(after) || (isBareNumber && Number(first) > LONGEST_DAY);
    if (!saysHours && !isWeekly) continue;
    if (A_DAY.test(after) && !isWeekly && Number(first) <= 24) continue;
    if (NOT_WORKED.test(after) || /[:/\d]$|[$£€]\s*$/.test(before)) continue;
    mentions.push({ ...bounds(Number(first!.replace(',', '.')), second, bound, plus), isWeekly });
  }
  return mentions;
}

function bounds(first: number, second: string | undefined, bound = '', plus = ''): Omit<Mention, 'isWeekly'> {
  if (second !== undefined) return { min: first, max: Number(second.replace(',', '.')), isOpenEnded: false };
  if (/up to|max/i.test(bound)) return { min: 0, max: first, isOpenEnded: false };
  const isOpenEnded = /at least|min/i.test(bound) || plus !== '';
  return { min: first, max: isOpenEnded ? Math.max(first, FULL_TIME) : first, isOpenEnded };
}

function turnedIntoDate(text: string): Parsed<never> {
  return fault(
    'hours.turned-into-date',
    `A spreadsheet seems to have turned hours into the date ${quoted(text)}. Format the column as text and write them again.`,
  );
}
