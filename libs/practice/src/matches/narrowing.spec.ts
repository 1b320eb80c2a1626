import { hardGates, type SeekerProfile } from '@inroads/matching';
import { conditionsOf } from './narrowing';

const seeker: SeekerProfile = {
  preferences: [
    { criterion: 'pay', level: 'must', value: { floor: 15.5, period: 'hour' } },
    { criterion: 'hours', level: 'must', value: { min: 10, max: 20 } },
    { criterion: 'travel', level: 'must', value: { maxMinutes: 25, modes: ['bus'] } },
    { criterion: 'work', level: 'avoid', value: { kinds: [{ title: 'cashier', occupation: '41-2011' }] } },
    { criterion: 'employer', level: 'avoid', value: { industries: ['7224', '44511'] } },
  ],
  travelModes: [{ mode: 'bus' }],
  travelTimes: [{ siteId: 'site-1', mode: 'bus', minutes: 20 }],
  home: { latitude: 43.3, longitude: -91.79 },
};

describe('the gates as the index takes them', () => {
  it('are only "open" where everything is to be held against the wishes', () => {
    expect(conditionsOf(null)).toEqual([{ key: 'status', anyOf: ['open'] }]);
  });

  it('let pass what is not known', () => {
    const conditions = conditionsOf(hardGates(seeker));
    const others = conditions.filter(
      (condition) => !('noneOf' in condition) && !('key' in condition && condition.key === 'status'),
    );
    expect(others).not.toHaveLength(0);
    for (const condition of others) expect(condition).toMatchObject({ orUnknown: true });
  });

  it('say pay in cents, hours by their far ends, and what must not be', () => {
    expect(conditionsOf(hardGates(seeker))).toEqual(
      expect.arrayContaining([
        { number: 'payMaxCentsPerHour', atLeast: 1550, orUnknown: true },
        { number: 'hoursMax', atLeast: 10, orUnknown: true },
        { number: 'hoursMin', atMost: 20, orUnknown: true },
        { key: 'occupation', noneOf: ['41-2011'] },
        { key: 'naics', noneOf: ['7224'] },
      ]),
    );
  });

  it('never leave out a site whose travel time is on file, nor work from home', () => {
    const reach = conditionsOf(hardGates(seeker)).find((condition) => 'key' in condition && condition.key === 'reach');
    expect(reach).toMatchObject({ anyOf: expect.arrayContaining(['site-1', 'remote']) as unknown });
  });
});
