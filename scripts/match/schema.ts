import { LABELS, NOT_RANKED_REASONS, SCORER_VERSION, WISH_CRITERIA } from '@inroads/matching';
import { benefitStatement, environmentStatement, openingFacts, sharedFacts } from './schema-facts';
import { amount, choice, list, record, ref, text, type SchemaNode } from './schema-node';
import { opening, shiftKind } from './schema-opening';
import { preference, seeker } from './schema-seeker';

const minuteOfDay = (description: string, fallback: number): SchemaNode =>
  amount(`${description} Minutes from midnight.`, 0, 1440, { default: fallback });

const settings = record('What an agency may set. Each has a default.', {
  today: ref('day', 'Agency day for closing and check-again days. Absent: these are not looked at.'),
  shiftHours: record('What counts as which shift.', {
    earlyBefore: minuteOfDay('Early: starts before this.', 360),
    eveningAfter: minuteOfDay('Evening: ends after this.', 1080),
    nightFrom: minuteOfDay('Night: any work after this.', 1380),
    nightTo: minuteOfDay('Night: any work before this.', 300),
  }),
  minimumWages: list(
    'Minimum wages by place and day. Absent: the built-in table.',
    record(
      'From a day on.',
      {
        region: text('Country, or country and state: US, US-AR.', { maxLength: 10 }),
        fromDay: ref('day'),
        perHour: amount('An hour.', 0, 1000),
        tippedPerHour: amount('Cash wage of tipped work. Absent: perHour.', 0, 1000),
      },
      ['region', 'fromDay', 'perHour'],
    ),
  ),
  region: text('Minimum wage of sites without a region.', { maxLength: 10, default: 'US' }),
});

const output = record('What is printed.', {
  ranked: list(
    'Best first: score, then certainty, then newer, then id.',
    record('An opening that passes every gate.', {
      id: text('Id of the opening.'),
      score: amount('0.5 plus the contributions.', 0, 1),
      certainty: amount('Share of the weight of all wishes that is known.', 0, 1),
      contributions: list(
        'One for each wish.',
        record('What a wish adds.', {
          criterion: choice('Criterion.', WISH_CRITERIA),
          amount: amount('Added to 0.5.', -1, 1),
          verdict: choice('Verdict.', ['match', 'partial', 'mismatch', 'unknown']),
        }),
      ),
      questions: list(
        'What to ask, what matters most first.',
        record('A question.', {
          criterion: choice('Criterion.', [...WISH_CRITERIA, 'requirement', 'own-limit', 'competitive']),
          feature: text('Key of a fact or field; for a requirement its name.'),
        }),
      ),
      labels: list('Marks that never change a score.', choice('Label.', LABELS)),
    }),
  ),
  doesNotFit: list(
    'Fewest reasons first.',
    record('An opening with every failed Must, hit Avoid and missing requirement.', {
      id: text('Id of the opening.'),
      reasons: list(
        'All of them.',
        record('A reason.', {
          criterion: choice('Criterion.', [...WISH_CRITERIA, 'requirement']),
          code: text('What was found.'),
        }),
      ),
    }),
  ),
  notRanked: list(
    'By id.',
    record('Kept out for everybody.', { id: text('Id of the opening.'), why: choice('Why.', NOT_RANKED_REASONS) }),
  ),
});

/** The one description of the door's input: the committed file is this text, and the reader reads by it. */
export const MATCH_SCHEMA: SchemaNode = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://inroads.example/schemas/match.schema.json',
  title: 'Input of tool:match',
  ...record(
    `Openings ranked for one job seeker. \`npm run -s tool:match -- FILE.json\` prints the form of #/$defs/output. Wrong input: every fault is named and the exit code is 2. Scorer version ${SCORER_VERSION}.`,
    {
      seeker: ref('seeker'),
      openings: list('Openings, in any order.', ref('opening')),
      settings: ref('settings', 'What an agency may set.', {}),
    },
    ['seeker', 'openings'],
  ),
  $defs: {
    day: {
      description: 'A day.',
      type: 'string',
      format: 'date',
      pattern: '^\\d{4}-\\d{2}-\\d{2}$',
      examples: ['2026-11-18'],
    },
    time: {
      description: 'A time of day.',
      type: 'string',
      pattern: '^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$',
      examples: ['16:00'],
    },
    point: record(
      'A place on earth, in degrees.',
      { latitude: amount('North positive.', -90, 90), longitude: amount('East positive.', -180, 180) },
      ['latitude', 'longitude'],
    ),
    naics: { description: 'NAICS code, 2 to 6 digits.', type: 'string', pattern: '^\\d{2,6}$', examples: ['722511'] },
    occupation: { description: 'SOC 2018 code.', type: 'string', pattern: '^\\d{2}-\\d{4}$', examples: ['35-3023'] },
    shiftKind,
    environmentStatement,
    benefitStatement,
    preference,
    seeker,
    ...sharedFacts,
    openingFacts,
    opening,
    settings,
    output,
  },
};
