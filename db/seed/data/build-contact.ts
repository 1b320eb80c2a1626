import type { ContactMode, ContactPurpose, ContactResult, HiringInfluence, MadeBy, Stage } from '@inroads/fidelity';
import type { FactKey, FactValue } from '@inroads/matching';

import { factsOf } from './build-opening';
import type { DemoContact, DemoDay, DemoNeed, Weekday } from './shapes';

type Said = DemoContact['seekers'][number]['said'];
type FactValues = { readonly [K in FactKey]?: FactValue<K> };

interface ContactExtras {
  readonly site?: string;
  readonly minutes?: number;
  /** Somebody not on file, with what is known of their say in hiring. */
  readonly other?: readonly [title: string, influence: HiringInfluence];
  readonly for?: Readonly<Record<string, Said>>;
  readonly by?: MadeBy;
  readonly with?: string;
  readonly shadow?: string;
  readonly lateDays?: number;
  readonly dropIn?: boolean;
  readonly heard?: readonly string[];
  readonly quote?: string;
  readonly needs?: string;
  readonly looksFor?: string;
  readonly told?: FactValues;
  readonly saw?: FactValues;
  readonly results?: readonly ContactResult[];
  readonly stage?: Stage;
  /** What was promised, and for when; `done` once it has been kept. */
  readonly next?: readonly [what: string, due: DemoDay, state?: 'done'];
  readonly newJob?: boolean;
  readonly outside?: string;
  readonly voided?: string;
}

type Purpose = Exclude<ContactPurpose, 'return-to-discuss' | 'job-support'> | 'discuss' | 'support';
type Entry = (staff: string, week: number) => DemoContact;
type When = `${Weekday} ${string}`;

const MINUTES: Record<Purpose, number> = {
  introduce: 5,
  learn: 20,
  thank: 5,
  discuss: 15,
  'follow-up': 10,
  support: 15,
  other: 10,
};

const FULL_PURPOSE: Partial<Record<Purpose, ContactPurpose>> = { discuss: 'return-to-discuss', support: 'job-support' };

const entry =
  (mode: ContactMode) =>
  (when: When, employer: string, purpose: Purpose, met: string, note: string, extras: ContactExtras = {}): Entry =>
  (staff, week) => {
    const [weekday = '', time = ''] = when.split(' ');
    const day = `w${week} ${weekday}` as DemoDay;
    const people = met === '' ? [] : met.split(' ');
    return {
      ...PLAIN,
      key: `${staff}-w${week}-${weekday}-${time.replace(':', '')}`,
      staff: staffIn(staff, extras),
      day,
      time: time.padStart(5, '0'),
      minutes: extras.minutes ?? (mode === 'in-person' ? MINUTES[purpose] : 5),
      employer,
      mode,
      purpose: FULL_PURPOSE[purpose] ?? (purpose as ContactPurpose),
      isPlanned: !extras.dropIn,
      met: people,
      seekers: Object.entries(extras.for ?? {}).map(([seeker, said]) => ({ seeker, said })),
      results: resultsOf(extras),
      needs: needsOf(extras),
      facts: learnedIn(day, people[0] ?? extras.other?.[0] ?? staff, staff, extras),
      note,
      ...optional(extras),
    };
  };

/** What most contacts have in common. */
const PLAIN = { enteredDaysLater: 0, site: '', madeBy: 'specialist', isNewJobDiscussed: false, openings: [] } as const;

function learnedIn(
  day: DemoDay,
  from: string,
  by: string,
  { told = {}, saw = {} }: ContactExtras,
): DemoContact['facts'] {
  return [
    ...factsOf(told, { certainty: 'told', day, from, by }),
    ...factsOf(saw, { certainty: 'seen', day, from: by, by }),
  ];
}

function staffIn(lead: string, extras: ContactExtras): DemoContact['staff'] {
  return [
    { staff: lead, role: 'lead' },
    ...(extras.with ? [{ staff: extras.with, role: 'joint' } as const] : []),
    ...(extras.shadow ? [{ staff: extras.shadow, role: 'shadowing' } as const] : []),
  ];
}

function needsOf({ needs, looksFor }: ContactExtras): DemoNeed[] {
  return [
    ...(needs ? [{ kind: 'needs', text: needs } as const] : []),
    ...(looksFor ? [{ kind: 'looks-for', text: looksFor } as const] : []),
  ];
}

function resultsOf(extras: ContactExtras): ContactResult[] {
  const wasDiscussed = Object.values(extras.for ?? {}).some((said) => said !== 'nothing');
  const found: ContactResult[] = [
    ...(needsOf(extras).length > 0 ? (['told-needs'] as const) : []),
    ...(extras.heard?.length ? (['opening-heard'] as const) : []),
    ...(wasDiscussed ? (['candidate-discussed'] as const) : []),
    ...(extras.results ?? []),
  ];
  return [...new Set(found)];
}

function optional(extras: ContactExtras): Partial<DemoContact> {
  return {
    ...changesOfPlain(extras),
    ...(extras.other && { metOther: { title: extras.other[0], influence: extras.other[1] } }),
    ...(extras.quote && { quote: extras.quote }),
    ...(extras.stage && { stage: extras.stage }),
    ...(extras.next && { next: { what: extras.next[0], due: extras.next[1], isDone: extras.next[2] === 'done' } }),
    ...(extras.outside && { outsideHours: extras.outside }),
    ...(extras.voided && { voidedBecause: extras.voided }),
  };
}

function changesOfPlain({ lateDays, site, by, newJob, heard }: ContactExtras): Partial<DemoContact> {
  return {
    ...(lateDays && { enteredDaysLater: lateDays }),
    ...(site && { site }),
    ...(by && { madeBy: by }),
    ...(newJob && { isNewJobDiscussed: newJob }),
    ...(heard && { openings: heard }),
  };
}

export const visit = entry('in-person');
export const call = entry('phone');
export const video = entry('video');
export const email = entry('email');
export const text = entry('text');
export const letter = entry('mail');
export const fair = entry('job-fair');
export const drop = entry('application-drop');

/** The log of one specialist, from the oldest week to this one. */
export function log(staff: string, weeks: Readonly<Record<number, readonly Entry[]>>): DemoContact[] {
  return Object.entries(weeks)
    .sort(([a], [b]) => Number(b) - Number(a))
    .flatMap(([week, entries]) => entries.map((make) => make(staff, Number(week))));
}
