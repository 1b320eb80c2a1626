import { countingSettings, possibleDuplicates, weeksOf } from '.';
import { specialist, visit } from '../test/build';
import type { CountedContact } from '.';

const settings = countingSettings({ zone: 'America/New_York' });
const at = (time: string, changes: Partial<CountedContact> = {}) =>
  visit({ id: time, happenedAt: `2026-11-17T${time}:00-05:00`, ...changes });
const pairs = (...contacts: CountedContact[]) =>
  possibleDuplicates(contacts, settings).map(({ kind, earlier, later }) => [kind, earlier, later]);

describe('one visit logged twice', () => {
  it('is flagged when the starts are within 30 minutes', () => {
    expect(pairs(at('10:30'), at('10:00'))).toEqual([['same-visit', '10:00', '10:30']]);
    expect(pairs(at('10:31'), at('10:00'))).toEqual([]);
  });

  it('counts all the same, and shows in the week', () => {
    const contacts = [at('10:00'), at('10:10')];
    const [week] = weeksOf({ settings, staff: [specialist('A')], contacts, lookingIn: () => 8 });
    expect(week).toMatchObject({ counted: 2, possibleDuplicates: 1 });
  });

  it.each<[string, Partial<CountedContact>]>([
    ['another site', { site: 'joes-diner-east' }],
    ['another employer', { employer: 'kestrel' }],
    ['a voided entry', { voided: true }],
    ['an entry kept as a visit of its own', { keptAsSeparate: true }],
    ['an entry that does not count', { mode: 'phone' }],
    ['another day', { happenedAt: '2026-11-18T10:10:00-05:00' }],
  ])('is not %s', (_, changes) => expect(pairs(at('10:00'), at('10:10', changes))).toEqual([]));

  it('is not two sides of midnight', () => {
    expect(pairs(at('23:50'), visit({ happenedAt: '2026-11-18T00:10:00-05:00' }))).toEqual([]);
  });

  it('is found among others at the same site', () => {
    const other = at('10:05', { staff: [{ id: 'B', role: 'lead' }] });
    expect(pairs(at('10:00'), other, at('10:10'))).toEqual([
      ['joint-visit', '10:00', '10:05'],
      ['same-visit', '10:00', '10:10'],
    ]);
  });
});

it('offers to join what two specialists logged apart, which is no duplicate of either', () => {
  const contacts = [at('10:00'), at('10:10', { staff: [{ id: 'B', role: 'lead' }] })];
  expect(pairs(...contacts)).toEqual([['joint-visit', '10:00', '10:10']]);
  const weeks = weeksOf({ settings, staff: [specialist('A'), specialist('B')], contacts, lookingIn: () => 8 });
  expect(weeks.map((week) => week.possibleDuplicates)).toEqual([0, 0]);
});

it('does not flag somebody who only went along', () => {
  const both = [
    { id: 'A', role: 'lead' },
    { id: 'S', role: 'shadowing' },
  ] as const;
  const own = [{ id: 'S', role: 'lead' }] as const;
  expect(pairs(at('10:00', { staff: both }), at('10:10', { staff: own }))).toEqual([['joint-visit', '10:00', '10:10']]);
});
