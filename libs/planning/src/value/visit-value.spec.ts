import fc from 'fast-check';
import type { MixOfVisits, SeekerInterest, VisitFacts } from './visit-facts.model';
import { valueOfVisit } from './visit-value';
import { DEFAULT_VISIT_WEIGHTS } from './visit-weights.data';

const EVEN_MIX: MixOfVisits = { purposeShares: DEFAULT_VISIT_WEIGHTS.targetShares, industryShares: { retail: 0.5 } };

const PLAIN: VisitFacts = {
  purpose: 'keep-in-touch',
  seekers: [],
  daysSinceVisit: 30,
  intervalDays: null,
  followUpsDueInDays: [],
  openQuestions: 0,
  openingsSinceVisit: 0,
  isWarmContact: false,
  missedTimes: 0,
  owner: 'own',
  industry: 'retail',
  notBeforeInDays: 0,
  doNotContact: false,
};

const ANA: SeekerInterest = { seekerId: 'ana', fit: 0.8, basis: 'prospect', clockDaysLeft: null, daysSinceContact: 3 };

const valueWith = (facts: Partial<VisitFacts>, mix = EVEN_MIX) => valueOfVisit({ ...PLAIN, ...facts }, mix);
const amountOf = (facts: Partial<VisitFacts>, code: string, mix = EVEN_MIX) =>
  valueWith(facts, mix).contributions.find((contribution) => contribution.code === code)?.amount ?? 0;

describe('what a visit is worth now', () => {
  it('is more for an opening that suits a seeker than for a business without one', () => {
    const opening = valueWith({ seekers: [{ ...ANA, basis: 'opening' }] });
    expect(opening.value).toBeGreaterThan(valueWith({ seekers: [ANA] }).value);
    expect(opening.contributions[0]).toEqual({
      code: 'seeker-fits-opening',
      amount: 32,
      values: { seekerId: 'ana', fit: 0.8 },
    });
  });

  it('counts a second seeker for half of the first', () => {
    const two = valueWith({ seekers: [{ ...ANA, seekerId: 'ben', fit: 0.4 }, ANA] });
    const fits = two.contributions.filter(({ code }) => code === 'seeker-fits-business');
    expect(fits.map(({ amount, values }) => [values['seekerId'], amount])).toEqual([
      ['ana', 0.8 * 22],
      ['ben', 0.5 * 0.4 * 22],
    ]);
  });

  it('rises as the thirty days to the first employer contact run out', () => {
    const pressure = (clockDaysLeft: number) =>
      amountOf({ seekers: [{ ...ANA, fit: 1, clockDaysLeft }] }, 'clock-runs');
    expect([pressure(30), pressure(15), pressure(0), pressure(-4)]).toEqual([0, 15, 30, 30]);
  });

  it('rises when nobody was met for a seeker for long, and not twice when the clock runs anyway', () => {
    const silence = (seeker: Partial<SeekerInterest>) =>
      amountOf({ seekers: [{ ...ANA, fit: 1, ...seeker }] }, 'no-contact-for-long');
    expect(silence({ daysSinceContact: 10 })).toBe(0);
    expect(silence({ daysSinceContact: 45 })).toBe(15);
    expect(silence({ daysSinceContact: 45, clockDaysLeft: 5 })).toBe(0);
  });

  it('follows the cadence: learning is due a week after the introduction, an own interval goes before it', () => {
    expect(amountOf({ purpose: 'learn', daysSinceVisit: 7 }, 'visit-due')).toBe(18);
    expect(amountOf({ purpose: 'learn', daysSinceVisit: 1 }, 'visited-recently')).toBeCloseTo(-40 * (1 - 2 / 7));
    expect(amountOf({ purpose: 'learn', daysSinceVisit: 7, intervalDays: 28 }, 'visited-recently')).toBe(-20);
    expect(amountOf({ daysSinceVisit: 300 }, 'visit-due')).toBe(30);
  });

  it('counts promises, questions, new openings and missed visits up to their most', () => {
    expect(amountOf({ followUpsDueInDays: [12, 2] }, 'follow-up-due')).toBe(45);
    expect(amountOf({ followUpsDueInDays: [14] }, 'follow-up-due')).toBe(22.5);
    expect(amountOf({ openQuestions: 9 }, 'questions-to-ask')).toBe(12);
    expect(amountOf({ openingsSinceVisit: 1 }, 'new-openings')).toBe(8);
    expect(amountOf({ missedTimes: 2 }, 'missed-before')).toBe(16);
  });

  it('keeps the mix: a purpose that the recent weeks left out gains, one they had twice over loses', () => {
    const shares = { ...DEFAULT_VISIT_WEIGHTS.targetShares };
    expect(amountOf({}, 'purpose-wanted', { ...EVEN_MIX, purposeShares: { ...shares, 'keep-in-touch': 0 } })).toBe(10);
    expect(amountOf({}, 'purpose-wanted', { ...EVEN_MIX, purposeShares: { ...shares, 'keep-in-touch': 0.4 } })).toBe(
      -10,
    );
    expect(amountOf({ industry: 'care' }, 'industry-rare')).toBe(5);
  });

  it.each([
    [
      { doNotContact: true, owner: 'colleague' as const },
      { code: 'do-not-contact', values: {} },
    ],
    [{ owner: 'colleague' as const }, { code: 'colleagues-employer', values: {} }],
    [{ notBeforeInDays: 6 }, { code: 'not-before', values: { days: 6 } }],
    [{}, null],
  ])('bars %j', (facts, bar) => expect(valueWith(facts).bar).toEqual(bar));

  it('is always exactly the sum of its contributions, largest first', () => {
    const seeker = fc.record({
      seekerId: fc.string(),
      fit: fc.double({ min: 0, max: 1, noNaN: true }),
      basis: fc.constantFrom('opening' as const, 'prospect' as const),
      clockDaysLeft: fc.option(fc.integer({ min: -30, max: 30 })),
      daysSinceContact: fc.option(fc.nat(400)),
    });
    const facts: fc.Arbitrary<VisitFacts> = fc.record({
      purpose: fc.constantFrom('introduce' as const, 'learn' as const, 'return' as const, 'keep-in-touch' as const),
      seekers: fc.array(seeker, { maxLength: 6 }),
      daysSinceVisit: fc.option(fc.nat(1000)),
      intervalDays: fc.option(fc.nat(90)),
      followUpsDueInDays: fc.array(fc.integer({ min: -30, max: 60 }), { maxLength: 3 }),
      openQuestions: fc.nat(20),
      openingsSinceVisit: fc.nat(9),
      isWarmContact: fc.boolean(),
      missedTimes: fc.nat(9),
      owner: fc.constantFrom('own' as const, 'nobody' as const, 'colleague' as const),
      industry: fc.constantFrom('retail', 'care'),
      notBeforeInDays: fc.nat(20),
      doNotContact: fc.boolean(),
    });
    fc.assert(
      fc.property(facts, (given) => {
        const { value, contributions } = valueOfVisit(given, EVEN_MIX);
        const amounts = contributions.map(({ amount }) => amount);
        expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(value);
        expect([...amounts].sort((one, two) => two - one)).toEqual(amounts);
        expect(Number.isFinite(value)).toBe(true);
      }),
    );
  });
});
