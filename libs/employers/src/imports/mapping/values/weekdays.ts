import { Day, DAYS } from '@inroads/matching';

const DAY = '(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?\\.?s?';
const THROUGH = '\\s*(?:-|–|—|“|”|to|thru|through)\\s*';
const DAY_SPAN = new RegExp(`\\b${DAY}${THROUGH}${DAY}\\b`, 'gi');
const LETTER_SPAN = /\b(m)\s*(?:-|–|—|to|thru|through)\s*(f|th|sa|su|s)\b/gi;
const ONE_DAY = new RegExp(`\\b${DAY}(?![a-z])`, 'gi');
const LETTER_ENDS: Readonly<Record<string, Day>> = { f: 'fri', th: 'thu', sa: 'sat', s: 'sat', su: 'sun' };

/** Days that a text names, in the order of the week; `null` where it names none. */
export function weekdaysIn(text: string): Day[] | null {
  const found = new Set<Day>();
  const rest = text
    .replace(DAY_SPAN, (_, from: string, to: string) => addSpan(found, dayOf(from), dayOf(to)))
    .replace(LETTER_SPAN, (_, __, to: string) => addSpan(found, 'mon', LETTER_ENDS[to.toLowerCase()] ?? 'fri'));
  for (const hit of rest.matchAll(ONE_DAY)) found.add(dayOf(hit[1]!));
  if (/\bweekdays?\b/i.test(rest)) addSpan(found, 'mon', 'fri');
  if (/\bweek-?ends?\b/i.test(rest)) addSpan(found, 'sat', 'sun');
  if (/\b(?:every ?day|7 days|seven days|daily)\b/i.test(rest)) addSpan(found, 'mon', 'sun');
  return found.size === 0 ? null : DAYS.filter((day) => found.has(day));
}

function dayOf(name: string): Day {
  return name.slice(0, 3).toLowerCase() as Day;
}

/** Both ends included, over the end of the week where need be ("Sun-Thurs"). */
function addSpan(found: Set<Day>, from: Day, to: Day): string {
  for (let at = DAYS.indexOf(from); ; at = (at + 1) % DAYS.length) {
    found.add(DAYS[at]!);
    if (DAYS[at] === to) return ' ';
  }
}
