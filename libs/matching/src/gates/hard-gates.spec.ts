import fc from 'fast-check';
import { openingArbitrary, seekerArbitrary } from '../../../../test/matching/arbitraries';
import { hourly, openingWith, seekerWith, shifts, told, typical } from '../../test/build';
import {
  compileSeeker,
  evaluate,
  hardGates,
  isNarrowedOut,
  narrowingFacts,
  type OpeningProfile,
  type SeekerProfile,
} from '..';

const isOut = (seeker: SeekerProfile, opening: Partial<OpeningProfile>) =>
  isNarrowedOut(narrowingFacts(openingWith(opening)), hardGates(seeker));

it('never removes an opening that would rank', () => {
  let removed = 0;
  fc.assert(
    fc.property(seekerArbitrary, openingArbitrary, (seeker, opening) => {
      if (!isOut(seeker, opening)) return;
      removed += 1;
      expect(evaluate(compileSeeker(seeker), opening).standing).not.toBe('ranked');
    }),
    { numRuns: 1500 },
  );
  expect(removed).toBeGreaterThan(20);
});

const home = { latitude: 34.7, longitude: -92.3 };
const byBus = seekerWith([{ criterion: 'travel', value: { maxMinutes: 25 }, level: 'must' }], {
  home,
  travelModes: [{ mode: 'bus' }, { mode: 'walk' }],
});
const at = (latitude: number, longitude = home.longitude) => ({ sites: [{ id: 's', point: { latitude, longitude } }] });

it('removes what pays wholly under a floor, as far as that is known', () => {
  const seeker = seekerWith([{ criterion: 'pay', value: { floor: 15, period: 'hour' }, level: 'must' }]);
  expect(isOut(seeker, { pay: hourly(14) })).toBe(true);
  expect(isOut(seeker, { pay: hourly(14, 15) })).toBe(false);
  expect(isOut(seeker, { pay: typical({ min: 9, max: 9, period: 'hour' }) })).toBe(false);
  expect(isOut(seeker, { pay: told({ min: 9, max: 9, period: 'hour', isWithTips: true }) })).toBe(false);
  expect(isOut(seeker, { pay: told({ min: 300, max: 300, period: 'week' }) })).toBe(false);
  expect(isOut(seeker, { pay: told({ min: 300, max: 300, period: 'week' }), hours: told({ min: 40, max: 40 }) })).toBe(
    true,
  );
  expect(
    isOut(seekerWith([{ criterion: 'pay', value: { floor: 15, period: 'hour' }, level: 'strong' }]), {
      pay: hourly(9),
    }),
  ).toBe(false);
});

it('removes hours wholly outside, those of a schedule too', () => {
  const seeker = seekerWith([
    { criterion: 'hours', value: { min: 10, max: 30 }, level: 'must' },
    { criterion: 'hours-ceiling', value: { maxHours: 20 }, level: 'must' },
  ]);
  expect(isOut(seeker, { hours: told({ min: 21, max: 40 }) })).toBe(true);
  expect(isOut(seeker, { hours: told({ min: 20, max: 40 }) })).toBe(false);
  expect(isOut(seeker, { hours: told({ min: 4, max: 9 }) })).toBe(true);
  expect(isOut(seeker, { schedule: shifts('08:00', '16:00', 'mon', 'tue', 'wed') })).toBe(true);
});

it('draws a generous box to coarse lines, and keeps what it does not know', () => {
  const { box } = hardGates(byBus);
  for (const line of Object.values(box ?? {})) expect(Math.abs(line * 10 - Math.round(line * 10))).toBeLessThan(1e-9);
  expect(isOut(byBus, at(34.75))).toBe(false);
  expect(isOut(byBus, at(36))).toBe(true);
  expect(isOut(byBus, at(34.7, -91))).toBe(true);
  expect(isOut(byBus, { sites: [...at(36).sites, { id: 't' }] })).toBe(false);
  expect(isOut(byBus, { ...at(36), facts: { workplace: told('remote') } })).toBe(false);
  expect(isOut({ ...byBus, travelTimes: [{ siteId: 's', mode: 'bus', minutes: 20 }] }, at(36))).toBe(false);
  expect(hardGates({ ...byBus, travelModes: [] }).box).toBeNull();
  expect(hardGates({ ...byBus, home: undefined }).box).toBeNull();
});

it('takes the narrowest of several wishes, and the widest of its modes', () => {
  const box = (maxMinutes: number[], modes: ('walk' | 'bus')[]) =>
    hardGates(
      seekerWith(
        maxMinutes.map((most) => ({ criterion: 'travel', value: { maxMinutes: most }, level: 'must' })),
        { home, travelModes: modes.map((mode) => ({ mode })) },
      ),
    ).box;
  expect(box([25, 90], ['bus'])).toEqual(box([25], ['bus']));
  expect(box([25], ['walk', 'bus'])).toEqual(box([25], ['bus']));
  expect(box([90], ['bus'])).not.toEqual(box([25], ['bus']));
});

it('removes avoided occupations only when confirmed, and avoided industries', () => {
  const seeker = seekerWith([
    { criterion: 'work', value: { kinds: [{ title: 'Bar', occupation: '35-3011' }] }, level: 'avoid' },
    { criterion: 'employer', value: { industries: ['7224'] }, level: 'avoid' },
  ]);
  expect(isOut(seeker, { occupation: { code: '35-3011', isConfirmed: true } })).toBe(true);
  expect(isOut(seeker, { occupation: { code: '35-3011', isConfirmed: false } })).toBe(false);
  expect(isOut(seeker, { employer: { naics: '722410' } })).toBe(true);
  expect(isOut(seeker, { employer: { naics: '722' } })).toBe(false);
});
