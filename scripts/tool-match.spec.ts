import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { MATCH_SCHEMA } from './match/schema';
import { matchFile, matchText } from './tool-match';

const SCHEMAS = resolve(__dirname, '../docs/schemas');
const SCHEMA_FILE = join(SCHEMAS, 'match.schema.json');
const EXAMPLES = join(SCHEMAS, 'examples');

const complaint = (input: unknown) => {
  const answer = matchText(JSON.stringify(input), 'input.json');
  expect(answer.exitCode).toBe(2);
  return answer.complaint;
};

const output = (input: unknown) => {
  const answer = matchText(JSON.stringify(input), 'input.json');
  expect(answer.complaint).toBe('');
  return JSON.parse(answer.output);
};

const seeker = { preferences: [] };
const opening = { id: 'a', title: 'Cook' };

describe('the schema', () => {
  // Written anew with UPDATE_SCHEMAS=1: the code is what the door reads by.
  it('is committed as the door reads it', () => {
    const text = `${JSON.stringify(MATCH_SCHEMA, null, 2)}\n`;
    if (process.env['UPDATE_SCHEMAS'] === '1') writeFileSync(SCHEMA_FILE, text);
    expect(JSON.parse(readFileSync(SCHEMA_FILE, 'utf8'))).toEqual(JSON.parse(text));
  });

  it('describes every field', () => {
    const bare: string[] = [];
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const { properties, ...rest } = node as {
        properties?: Record<string, { description?: string; const?: unknown; $ref?: string }>;
      };
      for (const [name, field] of Object.entries(properties ?? {})) {
        if (field.description === undefined && field.const === undefined && field.$ref === undefined)
          bare.push(`${path}.${name}`);
        walk(field, `${path}.${name}`);
      }
      for (const [name, part] of Object.entries(rest)) walk(part, `${path}.${name}`);
    };
    walk(MATCH_SCHEMA, '');
    expect(bare).toEqual([]);
  });
});

describe('the examples', () => {
  const files = readdirSync(EXAMPLES).filter((name) => name.startsWith('match-'));

  it.each(files)('%s gives the output kept for it', (name) => {
    const answer = matchFile([join(EXAMPLES, name)]);
    expect(answer.complaint).toBe('');
    const outputFile = join(EXAMPLES, 'output', name);
    if (process.env['UPDATE_SCHEMAS'] === '1') writeFileSync(outputFile, answer.output);
    expect(JSON.parse(answer.output)).toEqual(JSON.parse(readFileSync(outputFile, 'utf8')));
  });

  it('are two', () => expect(files).toHaveLength(2));
});

describe('wrong input', () => {
  it('names a field that is not known, at any depth', () => {
    expect(complaint({ seeker, openings: [{ ...opening, wage: 15 }] })).toMatch(
      /openings\.0\.wage is not a field.*pay/,
    );
    const pay = { certainty: 'told', value: { min: 15, perr: 'hour', period: 'hour' } };
    expect(complaint({ seeker, openings: [{ ...opening, pay }] })).toContain(
      'openings.0.pay.value.perr is not a field',
    );
    expect(complaint({ seeker: { ...seeker, age: 40 }, openings: [] })).toContain('seeker.age is not a field');
  });

  it('names what is missing', () => {
    expect(complaint({ seeker: {}, openings: [{ id: 'a' }] })).toMatch(
      /seeker\.preferences is missing[^]*openings\.0\.title is missing/,
    );
  });

  it.each([
    [
      'a wrong level',
      { criterion: 'pay', value: { floor: 15, period: 'hour' }, level: 'avoid' },
      /level is "avoid"\. Write one of: must, strong, nice/,
    ],
    ['a wrong criterion', { criterion: 'age', value: {}, level: 'must' }, /criterion is "age"\. Write one of: work/],
    ['a wish without content', { criterion: 'pay', value: { period: 'hour' }, level: 'must' }, /value says nothing/],
    ['ends turned round', { criterion: 'hours', value: { min: 30, max: 20 }, level: 'must' }, /Turn the ends round/],
    [
      'a value of another fact',
      { criterion: 'environment', value: { fact: 'noise', anyOf: ['fast'] }, level: 'must' },
      /Write one of: quiet, moderate, loud/,
    ],
    [
      'a day that is none',
      { criterion: 'start', value: { from: '2026-02-30' }, level: 'nice' },
      /a day that no calendar has/,
    ],
    ['an amount without ends', { criterion: 'environment', value: { fact: 'lifting' }, level: 'nice' }, /says nothing/],
  ])('refuses %s', (_, item, message) => {
    expect(complaint({ seeker: { preferences: [item] }, openings: [] })).toMatch(message);
  });

  it('refuses ids given twice, texts that are not JSON, files that are not there, and no file at all', () => {
    expect(complaint({ seeker, openings: [opening, opening] })).toContain('openings.1.id is "a" a second time');
    expect(matchText('{', 'input.json')).toMatchObject({
      exitCode: 2,
      complaint: expect.stringContaining('is not JSON'),
    });
    expect(matchFile(['/nowhere/input.json'])).toMatchObject({
      exitCode: 2,
      complaint: expect.stringContaining('cannot be read'),
    });
    expect(matchFile([])).toMatchObject({ exitCode: 2, complaint: expect.stringContaining('Say which file') });
  });

  it('tells all faults at once and counts those it does not show', () => {
    const many = Array.from({ length: 60 }, (_, at) => ({ id: `o${at}`, title: 'Cook', wage: 1 }));
    expect(complaint({ seeker, openings: many })).toMatch(/60 faults[^]*and 10 more/);
  });
});

it('prints exactly the fields that were agreed', () => {
  const preferences = [{ criterion: 'pay', value: { floor: 15, period: 'hour' }, level: 'must' }];
  const pay = (min: number) => ({ certainty: 'told', value: { min, max: min, period: 'hour' } });
  const openings = [
    { ...opening, pay: pay(16) },
    { ...opening, id: 'b', pay: pay(12) },
    { ...opening, id: 'c', status: 'closed' },
  ];
  expect(output({ seeker: { preferences }, openings })).toEqual({
    ranked: [
      {
        id: 'a',
        score: 0.875,
        certainty: 1,
        contributions: [{ criterion: 'pay', amount: 0.375, verdict: 'match' }],
        questions: [{ criterion: 'competitive', feature: 'openToAnyone' }],
        labels: [],
      },
    ],
    doesNotFit: [{ id: 'b', reasons: [{ criterion: 'pay', code: 'pay-below-floor' }] }],
    notRanked: [{ id: 'c', why: 'closed' }],
  });
});
