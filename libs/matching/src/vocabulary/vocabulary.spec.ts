import {
  FACT_CATALOGUE,
  factDefinition,
  FACT_KEYS,
  industryLabel,
  isRelated,
  minorGroup,
  OCCUPATIONS,
  occupation,
  occupationsFor,
  titleLikeness,
} from '..';
import { FAMILIES } from './families.data';
import { titleWords } from './normal-title';
import { calibrated } from './title-similarity';
import { typicalFact } from './typical-facts';

describe('the list of occupations', () => {
  it('has 120 to 250 codes of SOC 2018, each once, with plain and lay titles', () => {
    expect(OCCUPATIONS.length).toBeGreaterThanOrEqual(120);
    expect(OCCUPATIONS.length).toBeLessThanOrEqual(250);
    expect(new Set(OCCUPATIONS.map(({ code }) => code)).size).toBe(OCCUPATIONS.length);
    for (const { code, title, lay } of OCCUPATIONS) {
      expect(code).toMatch(/^\d{2}-\d{4}$/);
      expect(title).toMatch(/^[A-Z]/);
      expect(lay.length).toBeGreaterThanOrEqual(2);
    }
  });

  it('names each lay title under one code only', () => {
    const owners = new Map<string, Set<string>>();
    for (const { code, lay } of OCCUPATIONS)
      for (const title of lay) owners.set(title, (owners.get(title) ?? new Set()).add(code));
    expect([...owners].filter(([, codes]) => codes.size > 1)).toEqual([]);
  });

  it('relates codes of the list only, in both directions', () => {
    for (const { code, related } of OCCUPATIONS) {
      for (const other of related) {
        expect(occupation(other)).toBeDefined();
        expect(isRelated(other, code)).toBe(true);
      }
    }
    expect(isRelated('35-3031', '49-3023')).toBe(false);
    expect(minorGroup('35-3023')).toBe('35-3');
  });

  it('says only what the catalogue knows to be typical', () => {
    for (const traits of [...Object.values(FAMILIES), ...OCCUPATIONS.flatMap(({ differs }) => differs ?? [])]) {
      for (const [key, value] of Object.entries(traits)) {
        const definition = factDefinition(key as keyof typeof FACT_CATALOGUE);
        const isRight =
          definition.type === 'choice'
            ? Object.hasOwn(definition.values, String(value))
            : typeof value === (definition.type === 'amount' ? 'number' : 'boolean');
        expect([key, value, isRight]).toEqual([key, value, true]);
      }
    }
  });

  it('lets an occupation differ from its family', () => {
    expect(typicalFact('35-3031', 'alcoholSales')).toEqual({ certainty: 'typical', value: true });
    expect(typicalFact('35-9011', 'alcoholSales')?.value).toBe(false);
    expect(typicalFact('99-9999', 'noise')).toBeUndefined();
  });
});

describe('words of a title', () => {
  it.each([
    ['Waiters/Waitresses (m/f), part time', ['waiter']],
    ['Saleswoman', ['salesperson']],
    ['Cleaning lady', ['cleaning']],
    ['Évening  CLEANER – urgent!', ['cleaner']],
    ['Dishwasher II', ['dishwasher']],
    ['Salesman / Salesperson', ['salesperson']],
    ['Human resources assistant', ['human', 'resource', 'assistant']],
    ['Constructor of __proto__', ['constructor', 'proto']],
    ['Man', ['person']],
    ['', []],
  ])('%s', (title, words) => expect(titleWords(title)).toEqual(words));
});

describe('from a title to kinds of work', () => {
  it.each([
    ['Kitchen porter', '35-9021'],
    ['Finishing-room assistant', '51-5113'],
    ['Evening shelving clerk', '43-4121'],
    ['Linen folder', '51-6011'],
    ['Parts picker', '53-7065'],
    ['Waitress', '35-3031'],
    ['Waiter', '35-3031'],
    ['Night janitor', '37-2011'],
    ['Grocery bagger', '53-7064'],
    ['Dog walker', '39-2021'],
    ['School custodian', '37-2011'],
    ['Barista', '35-3023'],
  ])('%s', (title, code) => {
    const candidates = occupationsFor(title);
    expect(candidates[0]?.code).toBe(code);
    expect(candidates.length).toBeLessThanOrEqual(5);
    expect(candidates.map(({ similarity }) => similarity)).toEqual(
      [...candidates.map(({ similarity }) => similarity)].sort((a, b) => b - a),
    );
  });

  it('finds nothing where no word is known', () => expect(occupationsFor('zzz qqq')).toEqual([]));

  it('is on a scale from 0 to 0.95 that only rises', () => {
    const values = Array.from({ length: 101 }, (_, at) => calibrated(at / 100));
    expect(values[0]).toBe(0);
    expect(values[100]).toBe(0.95);
    values.slice(1).forEach((value, at) => expect(value).toBeGreaterThanOrEqual(values[at] ?? 0));
  });

  it('tells likeness for each of several kinds, and the same again when asked again', () => {
    const likeness = titleLikeness([{ title: 'Dishwasher' }, { title: 'Office clerk' }]);
    const first = likeness('Pot washer');
    expect(first[0]).toBeCloseTo(1);
    expect(first[1]).toBeLessThan(0.01);
    expect(likeness('Pot washer')).toEqual(first);
  });
});

it('knows industries by the longest part of a code', () => {
  expect(industryLabel('722410')).toBe('Bars');
  expect(industryLabel('722999')).toBe('Food and drink places');
  expect(industryLabel('99')).toBeUndefined();
});

it('has a question for every fact', () => {
  for (const key of FACT_KEYS) expect(factDefinition(key).ask).toMatch(/^[A-Z].*\?$/);
});
