import {
  countingSettings,
  ENGLISH,
  judgeContact,
  paceOf,
  paceWith,
  REASON_CODES,
  RULES_EDITION,
  sayJudgement,
  sayPace,
  sayReason,
} from '.';
import { visit } from '../test/build';
import type { JudgedContact, Reason } from '.';

const settings = countingSettings();
const four = { counted: 4, targetAdjusted: 6, leftOut: null };

function said(changes: Partial<JudgedContact>, week: typeof four | null = four): string {
  const judgement = judgeContact(visit(changes), settings);
  return sayJudgement(ENGLISH, judgement, week && paceWith(judgement, week));
}

it('says what a contact makes of the week', () => {
  expect(said({})).toBe('Counts: makes 5 of 6. In person, with someone who hires.');
  expect(said({ met: ['influences'] })).toBe('Counts: makes 5 of 6. In person, with someone who has a say in hiring.');
  expect(said({}, null)).toBe('Counts. In person, with someone who hires.');
});

it('says why not', () => {
  expect(said({ mode: 'phone' })).toBe('Does not count: by phone.');
  expect(said({ met: ['no'] })).toBe('Does not count: no one who hires. Log who you met to change it.');
  expect(said({ met: [] })).toBe('Does not count: no one is logged as met. Log who you met to change it.');
});

it('asks where it is not known who hires', () => {
  expect(said({ met: ['unknown'] })).toBe('Does not count yet: counts if this person hires or influences hiring.');
  expect(said({ met: ['unknown', 'unknown', 'no'] })).toBe(
    'Does not count yet: counts if one of these 2 people hires or influences hiring.',
  );
});

it('has words for every reason, without a mark of its own at the end', () => {
  for (const code of REASON_CODES) {
    const reason = { code, metCount: 1, unknownCount: 1 } as unknown as Reason;
    expect(sayReason(ENGLISH, reason)).toMatch(/^[a-z].*[a-z]$/);
  }
});

it('says how a week stands', () => {
  expect(sayPace(ENGLISH, paceOf(four))).toBe('4 of 6, 2 short');
  expect(sayPace(ENGLISH, paceOf({ ...four, counted: 6 }))).toBe('6 of 6');
  expect(sayPace(ENGLISH, paceOf({ ...four, targetAdjusted: 4.2 }))).toBe('4 of 4.2, 0.2 short');
  expect(sayPace(ENGLISH, paceOf({ counted: 1, targetAdjusted: null, leftOut: 'no-one-looking' }))).toBe(
    '1, no target: no one is looking',
  );
  expect(sayPace(ENGLISH, paceOf({ counted: 1, targetAdjusted: 0, leftOut: 'full-leave' }))).toBe(
    '1, no target: away all week',
  );
});

it('is never short of less than nothing', () => {
  expect(paceOf({ ...four, counted: 7 })).toEqual({ code: 'of-target', counted: 7, target: 6, short: 0 });
});

it('adds nothing for a contact that does not count', () => {
  const judgement = judgeContact(visit({ mode: 'phone' }), settings);
  expect(paceWith(judgement, four)).toEqual({ code: 'of-target', counted: 4, target: 6, short: 2 });
});

it('names the edition', () => expect(ENGLISH.edition(RULES_EDITION)).toBe('IPS-25, 2019 edition, our reading'));
