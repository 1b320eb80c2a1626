import { match, seekerWith, shifts, told } from '../../test/build';
import type { Level, OpeningProfile, SeekerProfile, TravelTime, TravelValue } from '..';

const sites = [{ id: 's' }];
const within = (
  value: Partial<TravelValue>,
  travelTimes: TravelTime[],
  rest: Partial<SeekerProfile> = {},
  level: 'must' | 'strong' = 'must',
) => seekerWith([{ criterion: 'travel', value: { maxMinutes: 25, ...value }, level }], { travelTimes, ...rest });
const bus = (minutes: number, rest: Partial<TravelTime> = {}): TravelTime => ({
  siteId: 's',
  mode: 'bus',
  minutes,
  ...rest,
});

it('is 1 up to the ideal and 0 at the most they accept', () => {
  const d = (minutes: number) =>
    match(within({ maxMinutes: 30, idealMinutes: 10 }, [bus(minutes)]), { sites }).finding?.desirability;
  expect([d(5), d(10), d(20), d(30)]).toEqual([1, 1, 0.5, 0]);
});

it('takes three quarters of the most as ideal where none is given', () => {
  expect(match(within({}, [bus(18)]), { sites }).finding?.desirability).toBe(1);
  expect(match(within({}, [bus(22)]), { sites }).finding?.desirability).toBeCloseTo(0.48);
});

it('fails a Must one minute over, not at the limit', () => {
  expect(match(within({}, [bus(25)]), { sites }).standing).toBe('ranked');
  expect(match(within({}, [bus(26)]), { sites }).failures).toMatchObject([
    { criterion: 'travel', code: 'travel-too-far' },
  ]);
});

it('counts only the modes of the wish, else the person’s own, else any that is given', () => {
  const car: TravelTime = { siteId: 's', mode: 'car', minutes: 5 };
  expect(match(within({ modes: ['bus'] }, [bus(26), car]), { sites }).standing).toBe('does-not-fit');
  expect(match(within({}, [bus(26), car], { travelModes: [{ mode: 'bus' }] }), { sites }).standing).toBe(
    'does-not-fit',
  );
  expect(match(within({}, [bus(26), car]), { sites }).finding).toMatchObject({
    meets: 'yes',
    values: { mode: 'car', minutes: 5 },
  });
});

it('holds each mode against the person’s own limit for it', () => {
  const walk: TravelTime = { siteId: 's', mode: 'walk', minutes: 20 };
  expect(
    match(within({}, [walk], { travelModes: [{ mode: 'walk', maxMinutes: 15 }] }), { sites }).failures,
  ).toMatchObject([{ code: 'travel-over-own-limit' }]);
});

it('ends with the last ride home, of the site where known, small hours being the same evening', () => {
  const late = { sites, schedule: shifts('16:00', '23:00', 'mon') };
  const modes = (lastHomeAt: string) => ({ travelModes: [{ mode: 'bus' as const, lastHomeAt }] });
  expect(match(within({}, [bus(9)], modes('21:50')), late).failures).toMatchObject([
    { criterion: 'travel', code: 'travel-after-last-ride' },
  ]);
  expect(match(within({}, [bus(9)], modes('23:00')), late).standing).toBe('ranked');
  expect(match(within({}, [bus(9)], modes('00:30')), late).standing).toBe('ranked');
  expect(match(within({}, [bus(9, { lastHomeAt: '22:10' })], modes('23:30')), late).standing).toBe('does-not-fit');
  expect(match(within({}, [bus(9)], modes('21:50')), { sites }).standing).toBe('ranked');
});

it('asks for the shifts where a last ride may be missed', () => {
  const seeker = within({}, [bus(9)], { travelModes: [{ mode: 'bus', lastHomeAt: '21:50' }] });
  expect(match(seeker, { sites })).toMatchObject({ standing: 'ranked', finding: { meets: 'maybe', desirability: 1 } });
  expect(match(seeker, { sites }).questions[0]).toMatchObject({ criterion: 'travel', feature: 'schedule' });
});

it('asks where no way is known, and does not fail while another way may be shorter', () => {
  expect(match(within({}, []), { sites }).questions[0]).toMatchObject({ criterion: 'travel', feature: 'travel' });
  expect(match(within({}, []), {}).questions[0]).toMatchObject({ criterion: 'travel', feature: 'site' });
  const other = within({}, [bus(60)], { travelModes: [{ mode: 'bus' }, { mode: 'bike' }] });
  expect(match(other, { sites })).toMatchObject({ standing: 'ranked', finding: { meets: 'maybe', desirability: 0 } });
});

it('judges several sites by the best, with the question which', () => {
  const two: Partial<OpeningProfile> = { sites: [{ id: 's' }, { id: 't' }] };
  const seeker = within({}, [bus(60), bus(10, { siteId: 't' })]);
  expect(match(seeker, two)).toMatchObject({
    standing: 'ranked',
    finding: { values: { minutes: 10 } },
    labels: ['employer-chooses-site'],
  });
  expect(match(seeker, two).questions).toContainEqual(
    expect.objectContaining({ criterion: 'travel', feature: 'site' }),
  );
  expect(match(seeker, { ...two, siteChosenBy: 'person' }).questions.map(({ feature }) => feature)).not.toContain(
    'site',
  );
});

it('is nothing to worry about when the work is at home', () => {
  expect(match(within({}, []), { facts: { workplace: told('remote') } }).finding).toMatchObject({
    meets: 'yes',
    code: 'travel-from-home',
  });
});

describe('an estimate', () => {
  const home = { latitude: 34.74, longitude: -92.28 };
  const point = { latitude: 34.75, longitude: -92.29 };
  const estimated = (latitude: number, level: Level & ('must' | 'strong') = 'must') =>
    match(within({}, [], { home, travelModes: [{ mode: 'bus' }] }, level), {
      sites: [{ id: 's', point: { ...point, latitude } }],
    });

  it('is made from the home area, and says so', () => {
    expect(estimated(34.745)).toMatchObject({
      standing: 'ranked',
      finding: { values: { isEstimate: true } },
      labels: ['travel-is-estimate'],
    });
  });

  it('closes a gate only where its shortest reading is over the limit, and asks between', () => {
    expect(estimated(34.79)).toMatchObject({
      standing: 'ranked',
      finding: { code: 'travel-may-be-too-far', meets: 'maybe' },
    });
    expect(estimated(34.79).questions[0]).toMatchObject({ criterion: 'travel', feature: 'travel' });
    expect(estimated(35.2)).toMatchObject({ standing: 'does-not-fit', failures: [{ code: 'travel-too-far' }] });
  });

  it('gives way to minutes that are given', () => {
    const given = match(within({}, [bus(12)], { home, travelModes: [{ mode: 'bus' }] }), {
      sites: [{ id: 's', point: { ...point, latitude: 40 } }],
    });
    expect(given.finding).toMatchObject({ meets: 'yes', values: { minutes: 12, isEstimate: false } });
  });
});
