import {
  FACT_CATALOGUE,
  PAY_PERIODS,
  PERMANENCES,
  SHIFT_KINDS,
  TRAVEL_MODES,
  WISH_CRITERIA,
  type WishCriterion,
} from '@inroads/matching';

interface ValueSchema {
  readonly type: 'object';
  readonly title: string;
  readonly required?: string[];
  readonly properties: Record<string, object>;
  readonly additionalProperties: false;
  readonly example: object;
}

const text = { type: 'string', minLength: 1, maxLength: 200 };
const list = (items: object): object => ({ type: 'array', items, minItems: 1, maxItems: 50 });
const oneOf = (values: readonly string[]): object => ({ type: 'string', enum: [...values] });
const amount = (maximum: number): object => ({ type: 'number', minimum: 0, maximum });

function schema(title: string, properties: Record<string, object>, required: string[], example: object): ValueSchema {
  return {
    type: 'object',
    title,
    properties,
    ...(required.length > 0 && { required }),
    additionalProperties: false,
    example,
  };
}

const FACT_PROPERTIES = {
  fact: oneOf(Object.keys(FACT_CATALOGUE)),
  anyOf: list(text),
  atMost: amount(100_000),
  atLeast: amount(100_000),
  is: { type: 'boolean' },
};
const WINDOW = schema(
  'Window',
  {
    days: list(oneOf(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])),
    from: { type: 'string', example: '09:00' },
    to: { type: 'string', example: '14:00' },
  },
  ['days', 'from', 'to'],
  { days: ['mon', 'tue'], from: '09:00', to: '14:00' },
);
const DAY = { type: 'string', format: 'date' };

/** What the value of a wish looks like, by what it is about. Says it to the reader of the API, and names the fields that there are. */
export const WISH_VALUES: Readonly<Record<WishCriterion, ValueSchema>> = {
  work: schema(
    'Kinds of work',
    {
      kinds: list({
        type: 'object',
        required: ['title'],
        properties: { title: text, occupation: { type: 'string', pattern: '^\\d{2}-\\d{4}$' } },
        additionalProperties: false,
      }),
    },
    ['kinds'],
    { kinds: [{ title: 'baker' }] },
  ),
  employer: schema('Kinds of employer', { industries: list(text), employers: list(text), settings: list(text) }, [], {
    settings: ['school'],
  }),
  place: schema('Areas', { areas: list(text) }, ['areas'], { areas: ['72201'] }),
  hours: schema('Hours a week', { min: amount(168), max: amount(168) }, [], { min: 15, max: 25 }),
  'hours-ceiling': schema('Most hours a week', { maxHours: amount(168) }, ['maxHours'], { maxHours: 20 }),
  availability: schema('When the person can work', { windows: list(WINDOW) }, ['windows'], {
    windows: [{ days: ['mon', 'tue', 'wed'], from: '09:00', to: '14:00' }],
  }),
  shift: schema('Kinds of shift', { kinds: list(oneOf(SHIFT_KINDS)) }, ['kinds'], { kinds: ['day'] }),
  pay: schema(
    'Pay before tax',
    { floor: amount(10_000_000), target: amount(10_000_000), period: oneOf(PAY_PERIODS) },
    ['period'],
    { floor: 13, period: 'hour' },
  ),
  travel: schema(
    'Minutes from home',
    {
      maxMinutes: { type: 'number', minimum: 1, maximum: 600 },
      idealMinutes: amount(600),
      modes: list(oneOf(TRAVEL_MODES)),
    },
    ['maxMinutes'],
    { maxMinutes: 30, modes: ['bus'] },
  ),
  environment: schema('A fact of the place', FACT_PROPERTIES, ['fact'], { fact: 'noise', anyOf: ['quiet'] }),
  benefit: schema('A fact of the job', FACT_PROPERTIES, ['fact'], { fact: 'paidTimeOff', is: true }),
  permanence: schema('How lasting', { anyOf: list(oneOf(PERMANENCES)) }, ['anyOf'], { anyOf: ['permanent'] }),
  start: schema('When it begins', { from: DAY, to: DAY }, [], { from: '2026-12-01' }),
};

export const WISH_VALUE_SCHEMAS = WISH_CRITERIA.map((criterion) => WISH_VALUES[criterion]);
