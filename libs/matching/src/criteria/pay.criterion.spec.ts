import { hourly, match, told, typical, disputed } from '../../test/build';
import type { PreferenceItem } from '..';

const pay = (value: { floor?: number; target?: number }, level: 'must' | 'strong' = 'must'): PreferenceItem[] => [
  { criterion: 'pay', value: { ...value, period: 'hour' }, level },
];

it('is 0 at the floor less a tenth, 1 at the target, straight between', () => {
  const d = (amount: number) =>
    match(pay({ floor: 10, target: 15 }, 'strong'), { pay: hourly(amount) }).finding?.desirability;
  expect(d(9)).toBe(0);
  expect(d(8)).toBe(0);
  expect(d(12)).toBeCloseTo(0.5);
  expect(d(15)).toBe(1);
  expect(d(40)).toBe(1);
});

it('meets a Must at the floor exactly, fails wholly under it, passes with a question where it straddles', () => {
  expect(match(pay({ floor: 15 }), { pay: hourly(15) })).toMatchObject({
    standing: 'ranked',
    finding: { meets: 'yes', desirability: 1 },
  });
  expect(match(pay({ floor: 15 }), { pay: hourly(14.99) })).toMatchObject({
    standing: 'does-not-fit',
    failures: [{ code: 'pay-near-floor' }],
  });
  expect(match(pay({ floor: 15 }), { pay: hourly(10) }).failures).toMatchObject([
    { criterion: 'pay', code: 'pay-below-floor' },
  ]);
  const straddling = match(pay({ floor: 15 }), { pay: hourly(14, 16) });
  expect(straddling).toMatchObject({ standing: 'ranked', finding: { meets: 'maybe', code: 'pay-straddles-floor' } });
  expect(straddling.questions[0]).toMatchObject({ criterion: 'pay', feature: 'pay', of: 'employer' });
});

it('reads "from" and "up to"', () => {
  expect(match(pay({ floor: 15 }), { pay: told({ min: 14, period: 'hour' }) }).finding?.meets).toBe('maybe');
  expect(match(pay({ floor: 15 }), { pay: told({ max: 14, period: 'hour' }) }).standing).toBe('does-not-fit');
  expect(match(pay({ floor: 15 }), { pay: told({ max: 20, period: 'hour' }) })).toMatchObject({
    standing: 'ranked',
    finding: { meets: 'maybe' },
  });
});

it('compares a week, month or year per hour at the hours of the job', () => {
  const weekly = told({ min: 600, max: 600, period: 'week' as const });
  expect(match(pay({ floor: 15 }), { pay: weekly, hours: told({ min: 40, max: 40 }) }).finding).toMatchObject({
    meets: 'yes',
    desirability: 1,
  });
  expect(match(pay({ floor: 15.01 }), { pay: weekly, hours: told({ min: 40, max: 40 }) }).standing).toBe(
    'does-not-fit',
  );
  expect(match(pay({ floor: 15 }), { pay: weekly }).finding).toMatchObject({
    confidence: 0,
    code: 'pay-needs-hours',
    asks: 'hours',
  });
  expect(
    match(pay({ floor: 15 }), {
      pay: told({ min: 2600, max: 2600, period: 'month' }),
      hours: told({ min: 40, max: 40 }),
    }).finding?.desirability,
  ).toBe(1);
});

it('needs no hours where wish and job speak of the same period', () => {
  const wish: PreferenceItem[] = [{ criterion: 'pay', value: { floor: 500, period: 'week' }, level: 'must' }];
  expect(match(wish, { pay: told({ min: 520, max: 520, period: 'week' }) }).finding?.meets).toBe('yes');
});

it('never judges tips: a cash wage under the target asks, one that reaches it is enough', () => {
  const tipped = (amount: number) => told({ min: amount, max: amount, period: 'hour' as const, isWithTips: true });
  const under = match(pay({ floor: 15 }), { pay: tipped(8) });
  expect(under).toMatchObject({
    standing: 'ranked',
    finding: { confidence: 0, code: 'pay-with-tips' },
    labels: ['with-tips'],
  });
  expect(under.questions).toMatchObject([{ criterion: 'pay', feature: 'tips' }, { criterion: 'competitive' }]);
  expect(match(pay({ floor: 15 }), { pay: tipped(15) }).finding?.meets).toBe('yes');
});

it('counts typical pay half and never closes the gate by it; typical hours make pay typical', () => {
  expect(match(pay({ floor: 15 }), { pay: typical({ min: 10, max: 11, period: 'hour' }) })).toMatchObject({
    standing: 'ranked',
    finding: { confidence: 0.5, desirability: 0 },
  });
  const weekly = told({ min: 400, max: 400, period: 'week' as const });
  expect(match(pay({ floor: 15 }), { pay: weekly, hours: typical({ min: 40, max: 40 }) })).toMatchObject({
    standing: 'ranked',
    finding: { confidence: 0.5, desirability: 0 },
  });
});

it('holds disputed pay as far as both sources lead to one answer', () => {
  const two = (a: number, b: number) => ({
    pay: disputed({ min: a, max: a, period: 'hour' as const }, { min: b, max: b, period: 'hour' as const }),
  });
  expect(match(pay({ floor: 15 }), two(16, 17)).finding).toMatchObject({ meets: 'yes', confidence: 1 });
  expect(match(pay({ floor: 15 }), two(12, 13)).standing).toBe('does-not-fit');
  expect(match(pay({ floor: 15 }), two(12, 17)).finding).toMatchObject({
    confidence: 0,
    code: 'disputed',
    asks: 'pay',
  });
});
