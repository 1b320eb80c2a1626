import type { HiringInfluence, Stage } from '@inroads/fidelity';
import type { ReachChannel } from '@inroads/employers/employers';
import {
  cautionOf,
  parseDate,
  parseEmail,
  parseHeadcount,
  parseInfluence,
  parseList,
  parseNaics,
  parsePhone,
  parseStage,
  parseWebsite,
  parseYesNo,
} from '../mapping';
import { type PlaceOfRow, readPlace } from './place.reader';
import type { ReadContext } from './read.context';
import type { RowReading } from './row.reading';

export interface PersonOfRow {
  readonly name: string;
  readonly title: string;
  readonly phone: string;
  readonly email: string;
  readonly influence: HiringInfluence | null;
  readonly bestChannel: ReachChannel | null;
  readonly bestTime: string;
}

/** A row of an employers' file, as understood. Blank and `null` say nothing and so change nothing. */
export interface EmployerRow {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly place: PlaceOfRow | null;
  readonly phone: string;
  readonly website: string;
  readonly naics: string | null;
  readonly headcount: number | null;
  readonly description: string;
  readonly person: PersonOfRow | null;
  readonly lastContactOn: string | null;
  readonly isInPerson: boolean;
  readonly stage: Stage | null;
  readonly note: string;
  readonly ownerStaffId: string | null;
  readonly tags: readonly string[];
  readonly warmContact: string;
  readonly isDoNotContact: boolean | null;
}

export const LONGEST_NAME = 200;
const LONGEST_NOTE = 4_000;

export async function readEmployerRow(reading: RowReading, context: ReadContext): Promise<EmployerRow> {
  const { today, dateOrders, isInPerson } = context;
  const name = reading.line('name', LONGEST_NAME);
  if (!/[\p{L}\p{N}]/u.test(name)) reading.refuse('No name. Write the name of the business.');
  const date = parseDate(reading.cell('lastContactOn'), {
    order: dateOrders.get('lastContactOn') ?? 'month-first',
    today,
  });
  const note = reading.prose('note', LONGEST_NOTE);
  warnOfSeekers(reading, note);
  return {
    name,
    aliases: namesOf(reading),
    place: await readPlace(reading, context),
    phone: reading.take(parsePhone(reading.text('phone'))) ?? '',
    website: reading.take(parseWebsite(reading.text('website'))) ?? '',
    naics: reading.take(parseNaics(reading.text('naics'))),
    headcount: reading.take(parseHeadcount(reading.text('headcount'))),
    description: descriptionOf(reading),
    person: readPerson(reading),
    lastContactOn: notAhead(reading, reading.take(date), today),
    isInPerson,
    stage: reading.take(parseStage(reading.text('stage'))),
    note,
    ownerStaffId: ownerOf(reading, context),
    tags: reading
      .texts('tags')
      .flatMap((text) => reading.take(parseList(text)) ?? [])
      .map((tag) => tag.slice(0, 100)),
    warmContact: reading.prose('warmContact', 1_000),
    isDoNotContact: reading.take(parseYesNo(reading.text('doNotContact'))),
  };
}

/** Of employers' and openings' files alike. A way to reach somebody without a name is not kept: nobody could ask for them. */
export function readPerson(reading: RowReading): PersonOfRow | null {
  const parts = ['personFirstName', 'personLastName'] as const;
  const name =
    reading.line('personName', LONGEST_NAME) ||
    parts
      .map((part) => reading.line(part, 100))
      .join(' ')
      .trim();
  const ways = {
    title: reading.line('personTitle', LONGEST_NAME),
    phone: reading.take(parsePhone(reading.text('personPhone'))) ?? '',
    email: reading.take(parseEmail(reading.text('personEmail'))) ?? '',
    influence: reading.take(parseInfluence(reading.text('personInfluence'))),
    ...bestWayOf(reading.line('bestWay', 200)),
  };
  if (name !== '') return { name, ...ways };
  if (ways.phone !== '' || ways.email !== '')
    reading.warn('A phone number or e-mail address stands there without a name. Add the name to bring it in.');
  return null;
}

const CHANNELS: readonly (readonly [RegExp, ReachChannel])[] = [
  [/\be-?mail/i, 'email'],
  [/\btexts?\b|\bsms\b/i, 'text'],
  [/\bphone|\bcall|\btel/i, 'phone'],
  [/\bin person|\bvisit|\bdrop|\bstop by|\bcome by|\bwalk in/i, 'in-person'],
];

function bestWayOf(text: string): Pick<PersonOfRow, 'bestChannel' | 'bestTime'> {
  return { bestChannel: CHANNELS.find(([pattern]) => pattern.test(text))?.[1] ?? null, bestTime: text };
}

function namesOf(reading: RowReading): string[] {
  return reading
    .texts('alias')
    .flatMap((text) => reading.take(parseList(text)) ?? [])
    .map((alias) => alias.slice(0, LONGEST_NAME));
}

function descriptionOf(reading: RowReading): string {
  return [reading.line('industry', 200), reading.prose('description', LONGEST_NOTE - 210)]
    .filter((part) => part !== '')
    .join('. ');
}

function notAhead(reading: RowReading, day: string | null, today: string): string | null {
  if (day === null || day <= today) return day;
  reading.warn(`The last contact lies ahead (${reading.text('lastContactOn')}), so it stays out. Correct the date.`);
  return null;
}

function ownerOf(reading: RowReading, { staff }: ReadContext): string | null {
  const name = reading.line('owner', LONGEST_NAME);
  if (name === '') return null;
  const found = staff.get(name.toLowerCase());
  if (found === undefined) reading.warn(`“${name}” is no colleague of this agency, so nobody keeps the relationship.`);
  return found ?? null;
}

function warnOfSeekers(reading: RowReading, note: string): void {
  if (cautionOf([{ text: note, value: null, fault: null }]) !== null)
    reading.warn('The note may speak of a job seeker. Employer records never hold that: read it before you import.');
}
