import type { Cell } from '@inroads/platform/tabular';
import {
  dateOrderOf,
  isPostBox,
  parseDate,
  parseEmail,
  parseEmploymentType,
  parseHeadcount,
  parseNaics,
  parseOpenness,
  parsePay,
  parsePostalCode,
  parseSchedule,
  parseStage,
  parseWebsite,
  parseWeeklyHours,
  parseYesNo,
  stateCode,
} from '../values';
import { isPhoneLike } from '../values/contact.parsers';
import { saysNothing } from '../values/parsed';

/** What is told from cells alone depends on the country and on when the file is read. */
export interface ContentContext {
  readonly country: string;
  /** ISO day. */
  readonly today: string;
}

type CellTest = (cell: Cell, context: ContentContext) => boolean;

const STREET =
  /^\d+[a-z]?(?:-\d+)?\s+\S|\b(?:st|street|ave|avenue|rd|road|blvd|dr|drive|hwy|highway|ln|lane|pkwy|pky|plaza|ct|way)\b\.?/i;
const PERSON = /^(?:(?:mr|mrs|ms|dr)\.? )?\p{L}[\p{L}'’.-]*(?:[ ,]+\p{L}[\p{L}'’.-]*){0,3}$/u;
const UNIT =
  /^(?:(?:per |\/)?(?:hour|hr|h|day|week|wk|month|mo|year|yr)|hourly|daily|weekly|bi-?weekly|monthly|annual(?:ly)?|yearly|salary|wage)$/i;

const TESTS = {
  name: ({ text, value }) => value === null && /\p{L}{2}/u.test(text) && text.length <= 160,
  person: ({ text, value }) => value === null && PERSON.test(text) && text.length <= 60,
  address: ({ text, value }) => value === null && text.length <= 200 && (STREET.test(text) || isPostBox(text)),
  city: ({ text, value }) => value === null && /^[\p{L}][\p{L} .'’-]{1,40}$/u.test(text),
  state: ({ text }, { country }) => (country === 'US' ? stateCode(text) !== null : /\p{L}{2}/u.test(text)),
  'postal-code': ({ text }, { country }) => parsePostalCode(text, country).kind === 'value',
  phone: ({ text }) => isPhoneLike(text),
  email: ({ text }) => parseEmail(text).kind === 'value',
  website: ({ text }) => parseWebsite(text).kind === 'value' && !text.includes('@'),
  naics: ({ text }) => parseNaics(text).kind === 'value',
  count: ({ text }) => parseHeadcount(text).kind === 'value',
  date: (cell, { today }) =>
    cell.value?.kind !== 'number' && parseDate(cell, { order: dateOrderOf([cell.text], 'month-first').order, today }).kind === 'value',
  'yes-no': ({ text }) => parseYesNo(text).kind === 'value' || /hires|influenc|decision/i.test(text),
  stage: ({ text }) => parseStage(text).kind === 'value',
  pay: ({ text, value }) => value?.kind === 'number' || parsePay({ pay: text, unit: 'hour' }).kind !== 'blank',
  'pay-unit': ({ text }) => UNIT.test(text),
  hours: ({ text }) => parseWeeklyHours(text).kind === 'value' || /^\d{1,2}$/.test(text),
  'working-times': ({ text }) => parseSchedule(text).kind === 'value' || parseWeeklyHours(text).kind === 'value' || /\b(?:day|shift|hours|flex|varies|various)\b/i.test(text),
  'employment-type': ({ text }) => parseEmploymentType(text).kind === 'value',
  permanence: ({ text }) => /\b(?:perm|temp|season|contract|regular|intern|casual|fixed)/i.test(text),
  openness: ({ text }) => parseOpenness(text).kind === 'value',
  status: ({ text }) => /^(?:open|closed?|filled|active|inactive|expired|on hold|pending|yes|no|y|n|cancell?ed)$/i.test(text),
} satisfies Record<string, CellTest>; // prettier-ignore

export type ContentKind = keyof typeof TESTS;

/** How the page says that cells look like it. */
export const CONTENT_WORDS: Readonly<Record<ContentKind, string>> = {
  name: 'names', person: 'names of people', address: 'street addresses', city: 'towns', state: 'states', 'postal-code': 'ZIP codes',
  phone: 'phone numbers', email: 'e-mail addresses', website: 'web addresses', naics: 'NAICS codes', count: 'numbers of people',
  date: 'dates', 'yes-no': 'yes or no', stage: 'stages', pay: 'pay', 'pay-unit': 'pay periods', hours: 'hours a week',
  'working-times': 'days and times', 'employment-type': 'full or part time', permanence: 'permanent or temporary', openness: 'who may apply',
  status: 'open or closed',
}; // prettier-ignore

export interface ContentShare {
  readonly fitting: number;
  readonly filled: number;
}

/** How many of the cells that say anything look like `kind`. */
export function contentShare(cells: readonly Cell[], kind: ContentKind, context: ContentContext): ContentShare {
  const test: CellTest = TESTS[kind];
  const filled = cells.filter(({ text }) => !saysNothing(text));
  return { fitting: filled.filter((cell) => test(cell, context)).length, filled: filled.length };
}
