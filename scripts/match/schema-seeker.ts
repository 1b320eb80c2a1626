import {
  CREDENTIAL_KINDS,
  EARNINGS_PERIODS,
  LEVELS,
  PAY_PERIODS,
  PERMANENCES,
  TRAVEL_MODES,
  WISH_CRITERIA,
  WISH_LEVELS,
  WISH_ONLY_CRITERIA,
  type WishCriterion,
} from '@inroads/matching';
import { amount, choice, flag, list, record, ref, text, type SchemaNode } from './schema-node';
import { dayRange, days } from './schema-opening';

const minutes = (description: string) => amount(description, 0, 1440);

const window = record(
  'A span of the week in which the person can work; `to` not after `from` ends on the next day.',
  { days: days('Days on which it starts.'), from: ref('time'), to: ref('time') },
  ['days', 'from', 'to'],
);

const workKind = record(
  'A kind of work.',
  {
    title: text('In the person’s words.'),
    occupation: ref('occupation', 'What it means, once confirmed. Absent: words only, which count half.'),
  },
  ['title'],
);

/** What a wish of each criterion is about. */
const VALUES: Readonly<Record<WishCriterion, SchemaNode>> = {
  work: record(
    'Kinds of work; the best one counts. All wishes for work are one wish.',
    { kinds: list('Kinds.', workKind, 1) },
    ['kinds'],
  ),
  employer: record('Kinds of employer; the best one counts. At least one list.', {
    industries: list('NAICS codes.', ref('naics'), 1),
    employers: list('Ids or names.', text('Id or name.'), 1),
    settings: list('Settings, e.g. bar.', text('Setting.'), 1),
  }),
  place: record('Places.', { areas: list('Any of these.', text('Name of an area.'), 1) }, ['areas']),
  hours: record('Hours a week. At least one end.', { min: amount('Fewest.', 0, 168), max: amount('Most.', 0, 168) }),
  'hours-ceiling': record('The most hours a week.', { maxHours: amount('Hours.', 0, 168) }, ['maxHours']),
  availability: record('When the person can work.', { windows: list('Spans.', window, 1) }, ['windows']),
  shift: record('Kinds of shift.', { kinds: list('Any of these.', ref('shiftKind'), 1) }, ['kinds']),
  pay: record(
    'At least one of floor and target.',
    {
      floor: amount('What must be reached. Absent: the target.', 0, 10_000_000),
      target: amount('From here on pay suits in full. Absent: the floor.', 0, 10_000_000),
      period: choice('What the amounts are paid for.', PAY_PERIODS),
    },
    ['period'],
  ),
  travel: record(
    'The way there.',
    {
      maxMinutes: minutes('The most the person accepts.'),
      idealMinutes: minutes('As good as any up to here. Absent: three quarters of the most.'),
      modes: list('Ways that count. Absent: the person’s own.', choice('Way.', TRAVEL_MODES), 1),
    },
    ['maxMinutes'],
  ),
  environment: ref('environmentStatement'),
  benefit: ref('benefitStatement'),
  permanence: record('How long it lasts.', { anyOf: list('Any of these.', choice('How long.', PERMANENCES), 1) }, [
    'anyOf',
  ]),
  start: dayRange('When the person can start. At least one end.'),
};

function wish(criterion: WishCriterion): SchemaNode {
  const isWishOnly = (WISH_ONLY_CRITERIA as readonly string[]).includes(criterion);
  return record(
    `A wish: ${criterion}.`,
    {
      criterion: { const: criterion },
      value: VALUES[criterion],
      level: isWishOnly
        ? choice('must is a gate.', WISH_LEVELS)
        : choice('must and avoid are gates. For rather-not and avoid the value says what is not wanted.', LEVELS),
      ownWords: text('The person’s own words. Never read.', { minLength: 0, maxLength: 5000 }),
      saidBy: text('Who wrote it down. Never read.', { minLength: 0 }),
      saidOn: ref('day', 'When. Never read.'),
    },
    ['criterion', 'value', 'level'],
  );
}

const ownLimits = record(
  'The person’s own limits: over them an opening is marked, never hidden and never scored down.',
  {
    hoursPerWeek: amount('Hours a week.', 0, 168),
    earnings: record(
      'Earnings before tax.',
      { amount: amount('Amount.', 0, 10_000_000), period: choice('In which time.', EARNINGS_PERIODS) },
      ['amount', 'period'],
    ),
    setBy: text('Who set it. Never read.'),
    setOn: ref('day', 'When. Never read.'),
  },
);

const ownMode = record(
  'A way the person gets about.',
  {
    mode: choice('Way.', TRAVEL_MODES),
    maxMinutes: minutes('The most they accept by it. Absent: no limit of its own.'),
    lastHomeAt: ref(
      'time',
      'The last ride home leaves then; before 04:00 it is still the same evening. Absent: no limit.',
    ),
  },
  ['mode'],
);

const travelTime = record(
  'Minutes from home to a site.',
  {
    siteId: text('An id of `sites`.'),
    mode: choice('Way.', TRAVEL_MODES),
    minutes: minutes('Door to door.'),
    isEstimate: flag('From a distance: taken to lie between 0.6 and 1.4 times the figure.', false),
    route: text('As people say it, e.g. bus 5.'),
    lastHomeAt: ref('time', 'The last ride home from this site. Absent: the person’s general one.'),
  },
  ['siteId', 'mode', 'minutes'],
);

const credential = record(
  'What the person has or lacks. Not listed: not known, asked of the person.',
  { kind: choice('Kind.', CREDENTIAL_KINDS), name: text('Name.'), status: choice('Has it or not.', ['has', 'lacks']) },
  ['kind', 'name', 'status'],
);

export const preference: SchemaNode = { description: 'One wish.', oneOf: WISH_CRITERIA.map(wish) };

export const seeker: SchemaNode = record(
  'A job seeker as the matcher may know one. No name, sex, age, race, health, benefit type or record.',
  {
    code: text('Internal code. Never read.'),
    preferences: list('The person’s wishes, in any order.', ref('preference')),
    ownLimits,
    travelModes: { ...list('How the person gets about. Empty: any way that is given.', ownMode), default: [] },
    home: ref('point', 'A coarse point: for estimates where no minutes are given. Absent: unknown.'),
    travelTimes: { ...list('Minutes where they are known; they win over estimates.', travelTime), default: [] },
    credentials: { ...list('Licences, certificates, languages.', credential), default: [] },
  },
  ['preferences'],
);
