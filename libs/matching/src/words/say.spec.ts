import fc from 'fast-check';
import { openingArbitrary, seekerArbitrary } from '../../../../test/matching/arbitraries';
import { hourly, match, openingWith, seekerWith, shifts, told, typical } from '../../test/build';
import {
  compileSeeker,
  contributionsOf,
  DAYS,
  ENGLISH_MATCH,
  evaluate,
  EVIDENCE_CODES,
  fitCountOf,
  LABELS,
  labelsOf,
  NOT_RANKED_REASONS,
  questionsOf,
  sayCard,
  sayFinding,
  sayQuestion,
  sayReason,
  sayWish,
  type LimitFigures,
  type OpeningProfile,
  type PreferenceItem,
  type SeekerProfile,
  type WeeklyWindow,
} from '..';

function card(seeker: SeekerProfile, opening: OpeningProfile, figures?: LimitFigures): string {
  const compiled = compileSeeker(seeker);
  const evaluation = evaluate(compiled, opening);
  const wishes = contributionsOf(compiled, evaluation).map(({ wish, finding, verdict }) => ({
    ...finding,
    level: wish.level,
    items: wish.items,
    verdict,
  }));
  const said = {
    wishes,
    fit: fitCountOf(compiled, evaluation),
    questions: questionsOf(compiled, evaluation),
    labels: labelsOf(compiled, evaluation),
  };
  return sayCard(ENGLISH_MATCH, said, figures);
}

const reason = (item: PreferenceItem, opening: Partial<OpeningProfile>, rest: Partial<SeekerProfile> = {}) => {
  const [contribution] = match(seekerWith([item], rest), opening).contributions;
  return contribution ? sayReason(ENGLISH_MATCH, contribution.wish, contribution.finding) : '';
};

const maya: PreferenceItem[] = [
  { criterion: 'travel', value: { maxMinutes: 25, modes: ['bus'] }, level: 'must' },
  { criterion: 'pay', value: { floor: 15.5, period: 'hour' }, level: 'must' },
  { criterion: 'environment', value: { fact: 'noise', anyOf: ['quiet'] }, level: 'strong' },
  { criterion: 'shift', value: { kinds: ['evening'] }, level: 'strong' },
  { criterion: 'environment', value: { fact: 'handsOn', anyOf: ['most'] }, level: 'strong' },
  { criterion: 'environment', value: { fact: 'selling', anyOf: ['some', 'most'] }, level: 'avoid' },
];
const seeker = seekerWith(maya, {
  ownLimits: { hoursPerWeek: 18 },
  travelTimes: [
    { siteId: 'kestrel', mode: 'bus', minutes: 12 },
    { siteId: 'tamarack', mode: 'bus', minutes: 9, route: 'bus 7' },
  ],
});
const finishing = openingWith({
  title: 'Finishing-room assistant',
  sites: [{ id: 'kestrel' }],
  schedule: shifts('16:00', '20:00', 'mon', 'tue', 'wed', 'thu'),
  pay: hourly(16.2),
  facts: { handsOn: told('most'), selling: told('none') },
  competitiveness: { openToAnyone: told(true) },
});

describe('the card of the picture', () => {
  it('what fits, the way there, the question', () => {
    expect(card(seeker, finishing)).toBe('Fits 5 of 6 things you told us. 12 minutes by bus. Ask: is it noisy?');
  });

  it('what does not fit, and the own limit with its figures', () => {
    const linen = {
      ...finishing,
      sites: [{ id: 'tamarack' }],
      pay: undefined,
      facts: { ...finishing.facts, noise: told('loud' as const) },
    };
    expect(card(seeker, JSON.parse(JSON.stringify(linen)) as OpeningProfile)).toBe(
      'Fits 4 of 6 things you told us. 9 minutes, bus 7. Not quiet: loud. Ask: what does it pay?',
    );
    const long = { ...finishing, schedule: shifts('16:00', '20:00', 'mon', 'tue', 'wed', 'thu', 'fri') };
    expect(card(seeker, long, { hours: '20', hoursLimit: 18 })).toBe(
      'Fits 5 of 6 things you told us. 12 minutes by bus. 20 hours: over your own limit of 18. Ask: is it noisy?',
    );
  });

  it('says apart what is only usual', () => {
    const usual = { ...finishing, facts: { ...finishing.facts, noise: typical('quiet' as const) } } as OpeningProfile;
    expect(card(seeker, usual)).toBe(
      'Fits 5 of 6 things you told us. 1 usual, not confirmed. 12 minutes by bus. Ask: is it noisy?',
    );
  });
});

it.each<[string, PreferenceItem, Partial<OpeningProfile>]>([
  ['$15.50 an hour or more: $16.20 an hour', maya[1] as PreferenceItem, finishing],
  ['$15.50 an hour or more: $14 to $17 an hour', maya[1] as PreferenceItem, { pay: hourly(14, 17) }],
  ['Not quiet: loud', maya[2] as PreferenceItem, { facts: { noise: told('loud') } }],
  ['Quiet: not known yet, we ask', maya[2] as PreferenceItem, {}],
  [
    'Quiet: quiet, usual in this kind of work, not confirmed here',
    maya[2] as PreferenceItem,
    { facts: { noise: typical('quiet') } },
  ],
  ['Evenings: all evenings', maya[3] as PreferenceItem, finishing],
  ['No selling: no selling', maya[5] as PreferenceItem, finishing],
  [
    'Neither some noise nor loud: loud',
    { criterion: 'environment', value: { fact: 'noise', anyOf: ['moderate', 'loud'] }, level: 'rather-not' },
    { facts: { noise: told('loud') } },
  ],
  [
    'Not loud: some noise',
    { criterion: 'environment', value: { fact: 'noise', anyOf: ['loud'] }, level: 'rather-not' },
    { facts: { noise: told('moderate') } },
  ],
  [
    'No alcohol sales: selling or serving alcohol',
    { criterion: 'environment', value: { fact: 'alcoholSales', is: true }, level: 'avoid' },
    { facts: { alcoholSales: told(true) } },
  ],
  [
    'No nights: nights are part of it',
    { criterion: 'shift', value: { kinds: ['night'] }, level: 'avoid' },
    { schedule: shifts('22:00', '06:00', 'mon') },
  ],
  [
    '12 to 20 hours a week: 16 hours a week',
    { criterion: 'hours', value: { min: 12, max: 20 }, level: 'nice' },
    finishing,
  ],
  [
    'Dishwasher: “Kitchen porter” sounds like dishwasher, kind of work not confirmed yet',
    { criterion: 'work', value: { kinds: [{ title: 'Dishwasher' }] }, level: 'nice' },
    { title: 'Kitchen porter' },
  ],
  [
    'Print shops and binderies: print shops and binderies',
    { criterion: 'employer', value: { industries: ['3231'] }, level: 'nice' },
    { employer: { naics: '323120' } },
  ],
  [
    'Not in Downtown: in North end',
    { criterion: 'place', value: { areas: ['Downtown'] }, level: 'avoid' },
    { sites: [{ id: 's', areas: ['North end'] }] },
  ],
  [
    'Permanent: seasonal',
    { criterion: 'permanence', value: { anyOf: ['permanent'] }, level: 'nice' },
    { permanence: told('seasonal') },
  ],
  [
    'Start from Tue, Dec 1 by Thu, Dec 31: starts from Fri, Nov 6',
    { criterion: 'start', value: { from: '2026-12-01', to: '2026-12-31' }, level: 'nice' },
    { startDate: told({ from: '2026-11-06' }) },
  ],
  [
    'Lifting up to 20 lb: lifting 40 lb',
    { criterion: 'environment', value: { fact: 'lifting', atMost: 20 }, level: 'nice' },
    { facts: { lifting: told(40) } },
  ],
])('%s', (sentence, item, opening) => expect(reason(item, opening)).toBe(sentence));

it('names what is missed where its values alone do not say it', () => {
  const hands = maya[4] as PreferenceItem;
  expect(reason(hands, { facts: { handsOn: told('some') } })).toBe(
    'Work with the hands: not most of the shift but part of the shift',
  );
});

it('says a kind of shift once', () => {
  expect(reason(maya[3] as PreferenceItem, { schedule: shifts('08:00', '12:00', 'mon') })).toBe('No evenings');
});

describe('an opening of which little is known to fit', () => {
  const unknown = { ...finishing, sites: [], pay: undefined, schedule: undefined, facts: {} };
  const asProfile = (profile: object) => JSON.parse(JSON.stringify(profile)) as OpeningProfile;

  it('says in words why it stands there all the same', () => {
    expect(card(seeker, asProfile(unknown))).toMatch(
      /^Fits 0 of 6 things you told us\. Nothing we know speaks against it\. /,
    );
    expect(card(seeker, asProfile({ ...unknown, facts: { noise: told('loud') } }))).toMatch(
      /^Fits 0 of 6 things you told us\. What is not known yet is not held against it\. Not quiet: loud\. /,
    );
  });

  it('does not ask how long the way is once it has said it', () => {
    const estimated = {
      ...seeker,
      travelTimes: [{ siteId: 'kestrel', mode: 'bus' as const, minutes: 22, isEstimate: true }],
    };
    const said = card(estimated, { ...finishing, facts: { ...finishing.facts, noise: told('quiet') } });
    expect(said).toContain('About 22 minutes by bus.');
    expect(said).toContain('Ask: how long does the way really take?');
    expect(said).not.toContain('how long is the way there');
  });
});

it('says when a job ends after the last bus', () => {
  const rest = {
    travelModes: [{ mode: 'bus' as const, lastHomeAt: '21:50' }],
    travelTimes: [{ siteId: 's', mode: 'bus' as const, minutes: 10 }],
  };
  expect(
    reason(maya[0] as PreferenceItem, { sites: [{ id: 's' }], schedule: shifts('15:00', '23:00', 'mon') }, rest),
  ).toBe('Within 25 min by bus: ends 11 pm, after your last bus home');
});

it.each([
  [[{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '07:30', to: '13:30' }], 'Mon to Fri, 7:30 am to 1:30 pm'],
  [[{ days: ['sat', 'mon'], from: '09:00', to: '24:00' }], 'Mon and Sat, 9 am to 12 am'],
  [[{ days: [...DAYS], from: '16:00', to: '20:00' }], 'every day, 4 pm to 8 pm'],
] as [WeeklyWindow[], string][])('says the hours of a wish as a clock is read', (windows, said) => {
  const item: PreferenceItem = { criterion: 'availability', value: { windows }, level: 'strong' };
  expect(sayWish(ENGLISH_MATCH, { level: 'strong', items: [item] })).toBe(`In your hours: ${said}`);
});

it('names several kinds of work as one wish', () => {
  const items: PreferenceItem[] = ['Cook', 'Cleaner'].map((title) => ({
    criterion: 'work',
    value: { kinds: [{ title }] },
    level: 'strong',
  }));
  expect(sayWish(ENGLISH_MATCH, { level: 'strong', items })).toBe('Cook or cleaner');
});

it('asks the person for what the person knows', () => {
  expect(
    sayQuestion(ENGLISH_MATCH, { criterion: 'requirement', feature: 'Driving licence', of: 'person', level: null }),
  ).toBe('Do you have this: driving licence?');
});

it('has words for every code, label and reason, never a hole, a "null" or an exclamation mark', () => {
  const seen = new Set<string>();
  const whole = (text: string) => {
    expect(text).not.toMatch(/undefined|null|NaN|!|\[object|Infinity/);
    expect(text.trim()).toBe(text);
    expect(text).not.toBe('');
  };
  fc.assert(
    fc.property(seekerArbitrary, openingArbitrary, (one, opening) => {
      const compiled = compileSeeker(one);
      const evaluation = evaluate(compiled, opening);
      for (const { wish, finding } of contributionsOf(compiled, evaluation)) {
        seen.add(finding.code);
        whole(sayReason(ENGLISH_MATCH, wish, finding));
      }
      for (const { code, values } of evaluation.failures)
        whole(sayFinding(ENGLISH_MATCH, { code, values, confidence: 1 }));
      for (const question of questionsOf(compiled, evaluation)) whole(sayQuestion(ENGLISH_MATCH, question));
      whole(card(one, opening));
    }),
    { numRuns: 400 },
  );
  for (const label of LABELS) whole(ENGLISH_MATCH.label(label, {}));
  for (const why of NOT_RANKED_REASONS) whole(ENGLISH_MATCH.notRanked[why]);
  expect(Object.keys(ENGLISH_MATCH.evidence).sort()).toEqual([...EVIDENCE_CODES].sort());
  expect(seen.size).toBeGreaterThan(30);
});
