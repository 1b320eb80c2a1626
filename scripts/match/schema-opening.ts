import {
  CREDENTIAL_KINDS,
  DAYS,
  OBSERVATIONS,
  OPENING_STATUSES,
  PAY_PERIODS,
  PERMANENCES,
  SHIFT_KINDS,
} from '@inroads/matching';
import { fact } from './schema-facts';
import { amount, choice, flag, list, record, ref, text, type SchemaNode } from './schema-node';

export const days = (description: string): SchemaNode => ({
  ...list(description, choice('Day of the week.', DAYS), 1),
  maxItems: 7,
});
export const dayRange = (description: string): SchemaNode =>
  record(description, { from: ref('day', 'First day; absent: open.'), to: ref('day', 'Last day; absent: open.') });

const shift = record(
  'One span on each of the days. A span whose `to` is not after its `from` ends on the next day.',
  {
    days: days('Days on which it starts.'),
    from: ref('time'),
    to: ref('time'),
    isFlexible: flag('May be left out or moved.', false),
  },
  ['days', 'from', 'to'],
);

const needed: SchemaNode = {
  description: 'How many of the flexible shifts are worked in a week. Absent: 0 beside required shifts, else 1.',
  type: 'integer',
  minimum: 0,
  maximum: 50,
};

const grid = record(
  'Hours of the week.',
  Object.fromEntries(
    DAYS.map((day) => [
      day,
      text('24 signs from midnight: R required, F flexible, . none.', { pattern: '^[RF.]{24}$' }),
    ]),
  ),
);

const schedule: SchemaNode = {
  description: 'Days and times.',
  oneOf: [
    record(
      'Exact shifts.',
      { form: { const: 'shifts' }, shifts: list('Shifts.', shift, 1), flexibleShiftsNeeded: needed },
      ['form', 'shifts'],
    ),
    record(
      'Not exact, e.g. "evenings, days vary". Every kind named is worked; absent days or times are unknown.',
      {
        form: { const: 'pattern' },
        kinds: list('Kinds of shift.', ref('shiftKind'), 1),
        days: days('Days that may be worked.'),
        from: ref('time'),
        to: ref('time'),
        shiftsPerWeek: { description: 'Shifts worked in a week.', type: 'integer', minimum: 1, maximum: 21 },
      },
      ['form'],
    ),
    record('A week by hours.', { form: { const: 'grid' }, grid, flexibleShiftsNeeded: needed }, ['form', 'grid']),
  ],
};

const pay = record(
  'Exact when both ends are equal; `min` alone is "from", `max` alone is "up to". At least one end.',
  {
    min: amount('Lower end.', 0, 10_000_000),
    max: amount('Upper end.', 0, 10_000_000),
    period: choice('What the amount is paid for.', PAY_PERIODS),
    isWithTips: flag('Cash wage; tips come on top and are not known.', false),
  },
  ['period'],
);

const hours = record(
  'Hours a week; exact when both ends are equal.',
  { min: amount('Lower end.', 0, 168), max: amount('Upper end.', 0, 168) },
  ['min', 'max'],
);

const site = record(
  'Where the work may be.',
  {
    id: text('Names the site in `seeker.travelTimes`.'),
    point: ref('point', 'Absent: not known where.'),
    region: text('Country, or country and state, for the minimum wage, e.g. US-AR. Absent: `settings.region`.', {
      maxLength: 10,
    }),
    areas: list('Postal code, district, neighbourhood. Absent: not known.', text('Name of an area.')),
  },
  ['id'],
);

const employer = record('The business.', {
  id: text('May be named in an employer wish.'),
  name: text('May be named in an employer wish.'),
  naics: ref('naics', 'Kind of business. Absent: not known.'),
  settings: list('Kinds of setting, e.g. bar, school. Absent: not known. Present: complete.', text('Setting.')),
  isDoNotContact: flag('The business asked us not to contact it: only a label.', false),
});

const requirement = record(
  'What the employer asks for.',
  {
    kind: choice('Kind.', CREDENTIAL_KINDS),
    name: text('Name, e.g. driving licence. Case, accents and punctuation do not matter.'),
    level: choice('Only what is required can close a gate.', ['required', 'preferred']),
    certainty: choice('A typical requirement never closes a gate.', [...OBSERVATIONS, 'typical'], 'advertised'),
  },
  ['kind', 'name', 'level'],
);

const yesNo = (description: string) => ref('yesNoFact', description);

const competitiveness = record('Only what was observed keeps an opening out of the ranking.', {
  openToAnyone: yesNo('Anyone may apply, at the going wage. Observed false: not ranked (set-aside).'),
  setAside: yesNo('Set aside for people with disabilities. Observed true: not ranked.'),
  subMinimum: yesNo('Paid under the minimum wage. Observed true: not ranked.'),
  transitional: yesNo('Transitional or time-limited work of a programme. Observed true: not ranked.'),
  tempAgency: yesNo('With a temp agency: ranks, with a label.'),
});

export const opening: SchemaNode = record(
  'All that the product can hold about an opening that matters to its rank.',
  {
    id: text('Unique in the file; the last tie-breaker.'),
    title: text('Job title as told or advertised.'),
    occupation: record(
      'Kind of work by code. Absent: only the title is known.',
      { code: ref('occupation'), isConfirmed: flag('A person confirmed it. Otherwise it counts half.') },
      ['code', 'isConfirmed'],
    ),
    employer,
    sites: { ...list('Where the work may be; judged by the best.', site), default: [] },
    siteChosenBy: choice('Who chooses among several sites; absent: not known, asked like employer.', [
      'employer',
      'person',
    ]),
    schedule: fact('Days and times.', schedule),
    hours: fact('Hours a week. Not stated: added up from a full schedule, with a label.', hours),
    pay: fact('Pay.', pay),
    permanence: fact(
      'How long it lasts. Seasonal and temporary rank with a label.',
      choice('How long it lasts.', PERMANENCES),
    ),
    startDate: fact('When it can start.', dayRange('Days, both ends included.')),
    requirements: { ...list('What is asked for.', requirement), default: [] },
    competitiveness,
    facts: ref('openingFacts'),
    status: choice('Only open ones rank.', OPENING_STATUSES, 'open'),
    closesOn: ref('day', 'Past `settings.today`: not ranked (expired).'),
    checkAgainOn: ref('day', 'Past `settings.today`: not ranked (check-again).'),
    addedAt: text('A day, or an instant in UTC. Newer ones win ties.', {
      pattern: '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?Z)?$',
      examples: ['2026-10-28', '2026-10-28T14:05:00Z'],
    }),
  },
  ['id', 'title'],
);

export const shiftKind: SchemaNode = choice(
  'early: starts before 06:00. evening: ends after 18:00. night: any work between 23:00 and 05:00. day: none of these. weekend, weekday: by the day a shift starts.',
  SHIFT_KINDS,
);
