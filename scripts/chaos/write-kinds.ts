import { addDays } from '@inroads/calendar';
import type { Call } from './api-client';
import type { Chance } from './chance';
import type { Worker } from './people';

export const WRITE_KINDS = [
  'employer',
  'person',
  'contact',
  'opening',
  'need',
  'fact',
  'preference',
  'answer',
] as const;
export type WriteKind = (typeof WRITE_KINDS)[number];

export interface Business {
  readonly id: string;
  readonly openingIds: string[];
}

/** What a writer has made so far, and may write about. */
export interface Known {
  readonly businesses: Business[];
}

export interface Write {
  readonly kind: WriteKind;
  readonly marker: string;
  readonly call: Call;
  /** Something that comes of it: a reminder. */
  readonly hasNextStep?: boolean;
  readonly business?: Business;
}

/** How often of 100 writes. Preferences are written by `wishes.ts`: they have no key but a number. */
const SHARES: Readonly<Record<WriteKind, number>> = {
  employer: 12,
  person: 8,
  contact: 27,
  opening: 14,
  need: 12,
  fact: 12,
  preference: 7,
  answer: 8,
};
/** Some callers hang up before they hear the answer, as phones do. */
const CUT_OFF = 0.03;
const LONGEST_CUT_MS = 150;
const DRAWN = WRITE_KINDS.flatMap((kind) => Array.from({ length: SHARES[kind] }, () => kind));

type Made = Pick<Call, 'path' | 'body'> & Pick<Write, 'hasNextStep' | 'business'>;
type Maker = (marker: string, chance: Chance, worker: Worker, business: Business) => Made;

const contact: Maker = (marker, chance, { staffId, today }, business) => {
  const day = addDays(today, -1 - chance.below(300));
  const hasNextStep = chance.unit() < 0.4;
  return {
    path: '/contacts',
    hasNextStep,
    body: {
      deviceKey: `device-${marker}`,
      employerId: business.id,
      happenedAt: `${day}T${12 + chance.below(6)}:15:00Z`,
      mode: chance.pick(['in-person', 'phone', 'email']),
      purpose: 'learn',
      staff: [{ staffId, role: 'lead' }],
      note: marker,
      ...(hasNextStep && { next: { dueOn: addDays(today, 1 + chance.below(60)), what: marker } }),
    },
  };
};

const MAKERS: Readonly<Record<Exclude<WriteKind, 'preference'>, Maker>> = {
  employer: (marker, chance) => ({
    path: '/employers',
    body: {
      name: chance.name(),
      description: marker,
      isDifferent: true,
      sites: [{ addressLine: '12 Depot Square', city: 'Larkfield' }],
    },
  }),
  person: (marker, chance, _worker, { id }) => ({
    path: `/employers/${id}/people`,
    body: { name: chance.name(), title: marker, influence: chance.pick(['hires', 'influences', 'unknown']) },
  }),
  contact,
  opening: (marker, chance, _worker, business) => ({
    path: '/openings',
    business,
    body: {
      employerId: business.id,
      title: chance.pick(['Baker', 'Stock clerk', 'Cook', 'Cleaner', 'Receptionist', 'Driver']),
      note: marker,
      facts: [{ key: 'noise', value: chance.pick(['quiet', 'moderate', 'loud']) }],
    },
  }),
  need: (marker, chance, _worker, { id }) => ({
    path: `/employers/${id}/needs`,
    body: { kind: chance.pick(['needs', 'looks-for', 'busy-time']), words: 'Early risers', saidBy: marker },
  }),
  fact: (marker, chance, _worker, { id }) => ({
    path: '/facts',
    body: {
      holder: 'employer',
      holderId: id,
      key: 'noise',
      value: chance.pick(['quiet', 'moderate', 'loud']),
      source: marker,
    },
  }),
  answer: (marker, chance, { seekerIds }, { openingIds }) => ({
    path: `/seekers/${chance.pick(seekerIds)}/answers`,
    body: { openingId: chance.pick(openingIds), answer: chance.pick(['yes', 'maybe']), ownWords: marker },
  }),
};

/** What comes next, by chance; what needs something that is not there yet becomes an employer. `null`: a change of wishes. */
export function nextWrite(marker: string, chance: Chance, worker: Worker, { businesses }: Known): Write | null {
  const drawn = chance.pick(DRAWN);
  if (drawn === 'preference') return null;
  const usable = drawn === 'answer' ? businesses.filter(({ openingIds }) => openingIds.length > 0) : businesses;
  const isPossible = drawn === 'employer' || usable.length > 0;
  const kind = isPossible ? drawn : 'employer';
  const business = kind === 'employer' ? { id: '', openingIds: [] } : chance.pick(usable);
  const { path, body, ...rest } = MAKERS[kind](marker, chance, worker, business);
  const isCut = chance.unit() < CUT_OFF;
  const call: Call = {
    method: 'POST',
    path,
    key: `key-${marker}`,
    ...(body && { body }),
    ...(isCut && { cutAfterMs: 5 + chance.below(LONGEST_CUT_MS) }),
  };
  return { kind, marker, call, ...rest };
}
