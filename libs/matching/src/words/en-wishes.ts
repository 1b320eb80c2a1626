import { type ChoiceFact, factDefinition } from '../facts/fact-catalogue.data';
import { type Day, DAYS, type FactStatement, type PayValue, type TravelValue, type WeeklyWindow } from '../types';
import { industryLabel } from '../vocabulary/industries.data';
import { BY, capital, clock, day, joined, lowerFirst, money, PER, SHIFTS } from './en-formats';
import type { MatchWords } from './match-words';

const not = (isAgainst: boolean, text: string) => (isAgainst ? `Not ${lowerFirst(text)}` : capital(text));

/** What a statement wants of its fact, in the catalogue's words: "quiet", "no alcohol sales", "lifting up to 20 lb". */
export function statementWords({ fact, anyOf, atMost, atLeast, is }: FactStatement): string {
  const definition = factDefinition(fact);
  if (definition.type === 'yes-no') return (is ?? true) ? definition.yes : definition.no;
  if (definition.type === 'choice')
    return joined(
      (anyOf ?? []).map((value) => definition.values[value] ?? value),
      'or',
    );
  const ends = [
    atLeast === undefined ? '' : `at least ${atLeast}`,
    atMost === undefined ? '' : `up to ${atMost}`,
  ].filter(Boolean);
  return `${definition.label.toLowerCase()} ${joined(ends, 'and')} ${definition.unit}`;
}

/** "Not loud"; "no selling", where all that is left is to have none of it; "neither some noise nor loud". */
function noneOf(words: ChoiceFact['values'], against: readonly string[]): string {
  const left = Object.keys(words).filter((value) => !against.includes(value));
  if (left.length === 1 && left[0] === 'none') return capital(words.none ?? '');
  const said = against.map((value) => words[value] ?? value);
  const last = said.at(-1) ?? '';
  return said.length < 2 ? not(true, last) : `Neither ${said.slice(0, -1).join(' nor ')} nor ${last}`;
}

function statement(value: FactStatement, isAgainst: boolean): string {
  const definition = factDefinition(value.fact);
  if (isAgainst && definition.type === 'yes-no') return capital((value.is ?? true) ? definition.no : definition.yes);
  if (isAgainst && definition.type === 'choice') return noneOf(definition.values, value.anyOf ?? []);
  return not(isAgainst, statementWords(value));
}

function pay({ floor, target, period }: PayValue): string {
  const least = `${money(floor ?? target ?? 0)} ${PER[period]} or more`;
  return floor !== undefined && target !== undefined && target > floor ? `${least}, best ${money(target)}` : least;
}

function travel({ maxMinutes, modes }: TravelValue): string {
  return `Within ${maxMinutes} min${
    modes
      ? ` ${joined(
          modes.map((mode) => BY[mode]),
          'or',
        )}`
      : ''
  }`;
}

function hours(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined)
    return min === max ? `${min} hours a week` : `${min} to ${max} hours a week`;
  return min === undefined ? `at most ${max} hours a week` : `at least ${min} hours a week`;
}

/** "Mon to Fri, 7:30 am to 1:30 pm". */
const window = ({ days, from, to }: WeeklyWindow) =>
  `${weekdays(days)}, ${clock(minuteOf(from))} to ${clock(minuteOf(to))}`;

function minuteOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

/** "Mon to Fri", "Mon and Wed", "every day". */
function weekdays(days: readonly Day[]): string {
  const at = DAYS.flatMap((each, index) => (days.includes(each) ? [index] : []));
  const named = at.map((index) => capital(DAYS[index] ?? ''));
  if (named.length === DAYS.length) return 'every day';
  const isRun = at.length > 2 && at.every((index, position) => index === (at[0] ?? 0) + position);
  return isRun ? `${named[0]} to ${named.at(-1)}` : joined(named, 'and');
}

export const WISHES: MatchWords['wish'] = {
  work: ({ kinds }, isAgainst) =>
    not(
      isAgainst,
      joined(
        kinds.map(({ title }) => title),
        'or',
      ),
    ),
  employer: ({ industries = [], employers = [], settings = [] }, isAgainst) =>
    not(isAgainst, joined([...employers, ...settings, ...industries.map((code) => industryLabel(code) ?? code)], 'or')),
  place: ({ areas }, isAgainst) => `${isAgainst ? 'Not in' : 'In'} ${joined(areas, 'or')}`,
  hours: ({ min, max }, isAgainst) => not(isAgainst, hours(min, max)),
  'hours-ceiling': ({ maxHours }) => `At most ${maxHours} hours a week`,
  availability: ({ windows }) => `In your hours: ${windows.map(window).join('; ')}`,
  shift: ({ kinds }, isAgainst) =>
    `${isAgainst ? 'No ' : ''}${joined(
      kinds.map((kind) => SHIFTS[kind]),
      'or',
    )}`.replace(/^./, (first) => first.toUpperCase()),
  pay,
  travel,
  environment: statement,
  benefit: statement,
  permanence: ({ anyOf }, isAgainst) => not(isAgainst, joined([...anyOf], 'or')),
  start: ({ from, to }) =>
    [
      from === undefined ? '' : `Start from ${day(from)}`,
      to === undefined ? '' : `${from === undefined ? 'Start' : ''} by ${day(to)}`,
    ]
      .join('')
      .trim(),
};
