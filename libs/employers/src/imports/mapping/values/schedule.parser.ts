import type { Day, Schedule, Shift, ShiftKind } from '@inroads/matching';
import { ClockSpan, clockSpans } from './clock.span';
import { BLANK, fault, Parsed, quoted, readLine, value } from './parsed';
import { weekdaysIn } from './weekdays';

/** Words that make any exact reading untrue: more may be asked than the text names. */
const MAY_BE_MORE =
  /\b(?:(?:may|will|must|could) (?:also )?be required|on occasion|occasional\w*|as needed|as necessary|based on|24\/7|non-?traditional|rotat\w*|var(?:y|ies|ied|ious|iable|iety)|on[- ]?call|overtime|including|depend\w*|determined|tbd|flexible schedule|when classes)\b/i;
const FLEXIBLE = /(?<!\bno )\bflex(?:ible|ibility|time)?\b/i;
/** Lunch stands beside the shift and is none. */
const BREAK = /\(?\b(?:lunch|break)\b[^;|]*$|\([^)]*\b(?:lunch|break)\b[^)]*\)/gi;
const KINDS: readonly (readonly [RegExp, ShiftKind])[] = [
  [/\bnights?\b|\bovernights?\b|\b3rd shift\b|\bthird shift\b|\bgraveyard\b/i, 'night'],
  [/\bevenings?\b|\b2nd shift\b|\bsecond shift\b/i, 'evening'],
  [/^days?\.?$|\bdays?[ -]shift\b|\b1st shift\b|\bfirst shift\b|\bbusiness hours\b/i, 'day'],
];

/**
 * A text about working times, as exact as it is and no more: shifts where days and one span of time are named, a
 * pattern where only one of them is, or where the text says that more may be asked; else nothing.
 */
export function parseSchedule(text: string): Parsed<Schedule> {
  return readLine(text, readSchedule);
}

function readSchedule(line: string): Parsed<Schedule> {
  if (/^\d{1,2}-(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$/i.test(line)) return turnedIntoDate(line);
  const said = line.replace(BREAK, ' ');
  const spans = different(clockSpans(said));
  const days = weekdaysIn(said);
  const isExact = !MAY_BE_MORE.test(said);
  if (isExact && days !== null && spans.length === 1) return value(shifts(days, spans[0]!, FLEXIBLE.test(said)));
  const pattern = patternOf(isExact ? days : null, isExact ? spans : [], said, isExact);
  return pattern === null ? BLANK : value(pattern, noticeOf(isExact, spans));
}

function shifts(days: readonly Day[], { from, to }: ClockSpan, isFlexible: boolean): Schedule {
  const shift: Shift = isFlexible ? { days, from, to, isFlexible } : { days, from, to };
  return isFlexible
    ? { form: 'shifts', shifts: [shift], flexibleShiftsNeeded: days.length }
    : { form: 'shifts', shifts: [shift] };
}

function patternOf(
  days: readonly Day[] | null,
  spans: readonly ClockSpan[],
  text: string,
  isExact: boolean,
): Schedule | null {
  const span = spans.length === 1 ? spans[0] : undefined;
  const kinds = isExact && spans.length === 0 ? kindsIn(text) : [];
  if (days === null && span === undefined && kinds.length === 0) return null;
  return {
    form: 'pattern',
    ...(days === null ? {} : { days }),
    ...(kinds.length === 0 ? {} : { kinds }),
    ...span,
  };
}

function kindsIn(text: string): ShiftKind[] {
  return KINDS.filter(([pattern]) => pattern.test(text)).map(([, kind]) => kind);
}

function noticeOf(isExact: boolean, spans: readonly ClockSpan[]): string | null {
  return isExact && spans.length > 1
    ? 'Several working times are named; none of them was taken as the only one.'
    : null;
}

function different(spans: readonly ClockSpan[]): ClockSpan[] {
  return spans.filter((span, at) => spans.findIndex((one) => one.from === span.from && one.to === span.to) === at);
}

function turnedIntoDate(text: string): Parsed<never> {
  return fault(
    'schedule.turned-into-date',
    `A spreadsheet seems to have turned times into the date ${quoted(text)}. Format the column as text and write them again.`,
  );
}
