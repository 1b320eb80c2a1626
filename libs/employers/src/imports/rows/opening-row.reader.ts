import type { OpeningStatus, Permanence, Requirement } from '@inroads/matching';
import {
  parseDate,
  parseEmploymentType,
  parseHeadcount,
  parseOpenness,
  parsePay,
  parseSchedule,
  parseWebsite,
  parseWeeklyHours,
} from '../mapping';
import { LONGEST_NAME, type PersonOfRow, readPerson } from './employer-row.reader';
import { type PlaceOfRow, readPlace } from './place.reader';
import type { ReadContext } from './read.context';
import { readRequirements } from './requirements.reader';
import type { RowReading } from './row.reading';

/** A row of an openings' file, as understood. Blank and `null` say nothing and so change nothing. */
export interface OpeningRow {
  readonly title: string;
  readonly employer: string;
  readonly place: PlaceOfRow | null;
  /** By fact key: pay, hours, schedule, permanence, startDate, openToAnyone, setAside. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly headcount: number | null;
  readonly postedOn: string | null;
  readonly closesOn: string | null;
  readonly url: string;
  readonly status: OpeningStatus | null;
  readonly requirements: readonly Requirement[];
  readonly note: string;
  readonly person: PersonOfRow | null;
  /** The file's own number of the posting; blank where it has none. */
  readonly reference: string;
}

const LONGEST_NOTE = 4_000;

export async function readOpeningRow(reading: RowReading, context: ReadContext): Promise<OpeningRow> {
  const title = reading.line('title', LONGEST_NAME);
  const employer = reading.line('employer', LONGEST_NAME);
  if (!/\p{L}/u.test(title)) reading.refuse('No title. Write what the job is called.');
  if (!/[\p{L}\p{N}]/u.test(employer)) reading.refuse('No employer. Write the name of the business.');
  const { kept, rest } = readRequirements(reading.texts('requirements'));
  return {
    title,
    employer,
    place: await readPlace(reading, context),
    facts: factsOf(reading, context),
    headcount: reading.take(parseHeadcount(reading.text('count'))),
    postedOn: dayOf(reading, 'postedOn', context),
    closesOn: dayOf(reading, 'closesOn', context),
    url: reading.take(parseWebsite(reading.text('url'))) ?? '',
    status: statusOf(reading.text('status')),
    requirements: kept,
    note: noteOf(reading, rest),
    person: readPerson(reading),
    reference: reading.line('reference', 100),
  };
}

function dayOf(
  reading: RowReading,
  field: 'postedOn' | 'closesOn' | 'startsOn',
  { dateOrders, today }: ReadContext,
): string | null {
  return reading.take(parseDate(reading.cell(field), { order: dateOrders.get(field) ?? 'month-first', today }));
}

function factsOf(reading: RowReading, context: ReadContext): Record<string, unknown> {
  const times = reading.text('workingTimes');
  const hours = reading.take(parseWeeklyHours(reading.text('weeklyHours')));
  const among = parseWeeklyHours(times);
  const starts = dayOf(reading, 'startsOn', context);
  const facts: Record<string, unknown> = {
    pay: reading.take(
      parsePay({
        pay: reading.text('pay'),
        min: reading.text('payMin'),
        max: reading.text('payMax'),
        unit: reading.text('payUnit'),
      }),
    ),
    // Prose about working times is no mistake of the file: what it does not say stays a question.
    hours: hours ?? (among.kind === 'value' ? among.value : null),
    schedule: scheduleOf(reading, times),
    permanence: permanenceOf(reading.text('permanence')),
    startDate: starts === null ? null : { from: starts },
    ...opennessOf(reading),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
}

function scheduleOf(reading: RowReading, times: string): unknown {
  const parsed = parseSchedule(times);
  if (parsed.kind === 'fault' && parsed.code === 'text.too-long') return null;
  return reading.take(parsed);
}

function permanenceOf(text: string): Permanence | null {
  if (/\bseason/i.test(text)) return 'seasonal';
  if (/\b(?:temp|contract|intern|fixed|casual|limited)/i.test(text)) return 'temporary';
  return /\b(?:perm|regular)/i.test(text) ? 'permanent' : null;
}

function opennessOf(reading: RowReading): Record<string, boolean | null> {
  const openness = reading.take(parseOpenness(reading.text('openness')));
  return {
    openToAnyone: openness === null ? null : openness === 'anyone',
    setAside: openness === 'set-aside' ? true : null,
  };
}

function statusOf(text: string): OpeningStatus | null {
  const word = text.trim().toLowerCase();
  if (/^(?:open|active|yes|y|true|1)$/.test(word)) return 'open';
  if (/^filled$/.test(word)) return 'filled';
  if (/^(?:closed?|inactive|expired|cancell?ed|no|n|false|0)$/.test(word)) return 'closed';
  return /^(?:on hold|pending|paused)$/.test(word) ? 'check-again' : null;
}

function noteOf(reading: RowReading, requirements: readonly string[]): string {
  const type = reading.take(parseEmploymentType(reading.text('employmentType')));
  const types = { 'full-time': 'Full time', 'part-time': 'Part time', either: 'Full or part time' };
  const benefits = reading.line('benefits', 1_000);
  const parts = [
    type === null ? '' : types[type],
    reading.prose('description', LONGEST_NOTE),
    ...requirements,
    benefits === '' ? '' : `Benefits: ${benefits}`,
    reading.prose('note', LONGEST_NOTE),
  ];
  const whole = parts.filter((part) => part !== '').join('\n');
  return whole.length <= LONGEST_NOTE ? whole : `${whole.slice(0, LONGEST_NOTE - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
