import { clockTimeAt } from '@inroads/calendar';

/** Clock times as `HH:MM`; a span whose `to` is not after its `from` ends on the next day. */
export interface ClockSpan {
  readonly from: string;
  readonly to: string;
}

const TIME = '(\\d{1,2}|\\d{4})(?:[:;.](\\d{2}))?\\s*([ap]\\.?\\s?m?\\.?(?![a-z])|noon|midnight|h(?:ours|rs)?\\b)?';
/** Also the signs that a dash becomes when a text is read in the wrong encoding, and the x of "0730 x 1500". */
const DASH = '\\s*(?:-|–|—|“|”|to|until|till|x)\\s*';
const SPAN = new RegExp(`(?<![\\d:$.,]|\\d/)${TIME}${DASH}${TIME}(?![\\d:%/])`, 'gi');

/** Spans such as "9am-5pm", "9:00 to 17:00", "0700-1500", "9-5"; what cannot be a time of day is left out. */
export function clockSpans(text: string): ClockSpan[] {
  const spans: ClockSpan[] = [];
  for (const hit of text.matchAll(SPAN)) {
    if (
      /^\s*(?:hours?|hrs?)?\s*(?:per|a|\/|weekly|days?\b)/i.test(text.slice(hit.index + hit[0].length)) &&
      !hasClockMark(hit)
    )
      continue;
    const span = spanOf(hit);
    if (span !== null) spans.push(span);
  }
  return spans;
}

function hasClockMark(hit: RegExpExecArray): boolean {
  return [hit[2], hit[3], hit[5], hit[6]].some((part) => part !== undefined);
}

function spanOf([
  ,
  first,
  firstMinute,
  firstHalf = '',
  second,
  secondMinute,
  secondHalf = '',
]: string[]): ClockSpan | null {
  const from = minutesOf(first ?? '', firstMinute);
  const to = minutesOf(second ?? '', secondMinute);
  if (from === null || to === null) return null;
  const end = inHalf(to, secondHalf);
  const start = firstHalf === '' ? likelyStart(from, end, secondHalf) : inHalf(from, firstHalf);
  const finish = secondHalf === '' ? likelyEnd(start, end) : end;
  return start >= 1_440 || finish > 1_440 || start === finish
    ? null
    : { from: clockTimeAt(start), to: clockTimeAt(finish) };
}

/** In "9-5" the end is in the afternoon. */
function likelyEnd(start: number, end: number): number {
  return end <= start && end < 720 ? end + 720 : end;
}

function minutesOf(hour: string, minute = '0'): number | null {
  const [hours, minutes] =
    hour.length === 4 ? [Number(hour.slice(0, 2)), Number(hour.slice(2))] : [Number(hour), Number(minute)];
  return hours > 24 || minutes > 59 ? null : hours * 60 + minutes;
}

function inHalf(minutes: number, half: string): number {
  const isTwelve = minutes >= 720 && minutes < 780;
  if (/^a|^midnight/i.test(half)) return isTwelve ? minutes - 720 : minutes;
  if (/^p|^noon/i.test(half)) return isTwelve || minutes >= 720 ? minutes : minutes + 720;
  return minutes;
}

/** In "3-11pm" and "7-3pm" the start has no half of its own: the one that gives a shift of at most twelve hours, the shorter first. */
function likelyStart(from: number, end: number, endHalf: string): number {
  if (!/^p/i.test(endHalf) || from >= 720) return from;
  return from + 720 < end ? from + 720 : from;
}
