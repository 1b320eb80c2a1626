import { countingSettings, totalsOf } from '.';
import { specialist, visit } from '../test/build';
import type { CountedContact, CountedStaff, CountingChoices } from '.';

const range = { from: '2026-11-16', to: '2026-11-22' };
const inTeam = (id: string, ...teams: [string | null, string | null][]) =>
  specialist(id, { team: teams.map(([from, value]) => ({ from, value })) });
const staff = [inTeam('A', [null, 'riverside']), inTeam('B', [null, 'riverside']), inTeam('C', [null, 'hillside'])];
const withRoles = (...roles: [string, 'lead' | 'joint' | 'shadowing'][]) =>
  visit({ staff: roles.map(([id, role]) => ({ id, role })) });

function counted(contacts: CountedContact[], choices: CountingChoices = {}, of: CountedStaff[] = staff) {
  const settings = countingSettings({ zone: 'America/New_York', ...choices });
  const { teams, agency } = totalsOf({ settings, staff: of, contacts, range });
  const teamCounts = teams.map(({ team, logged, counted: credited }) => [team, logged, credited]);
  return [...teamCounts, ...agency.map(({ logged, counted: credited }) => ['agency', logged, credited])];
}

it('counts a joint visit within one team once', () => {
  expect(counted([withRoles(['A', 'lead'], ['B', 'joint'])])).toEqual([
    ['riverside', 1, 1],
    ['hillside', 0, 0],
    ['agency', 1, 1],
  ]);
});

it('counts a visit when any member was credited, in whatever order they are named', () => {
  expect(counted([withRoles(['A', 'shadowing'], ['B', 'lead'], ['C', 'joint'])], { jointCredit: 'lead' })).toEqual([
    ['riverside', 1, 1],
    ['hillside', 1, 0],
    ['agency', 1, 1],
  ]);
});

it('takes the team of the day of the contact', () => {
  const moved = [inTeam('A', [null, 'riverside'], ['2026-11-17', 'hillside'], ['2026-11-18', null])];
  const monday = visit({ happenedAt: '2026-11-16T10:00:00-05:00' });
  const wednesday = visit({ happenedAt: '2026-11-18T10:00:00-05:00', mode: 'phone' });
  expect(counted([monday, visit(), wednesday], {}, moved)).toEqual([
    ['riverside', 1, 1],
    ['hillside', 1, 1],
    ['agency', 3, 2],
  ]);
});

it('leaves out what somebody did who is not asked about, and withdrawn and imported entries', () => {
  const contacts = [withRoles(['Z', 'lead']), visit({ voided: true }), visit({ imported: true })];
  expect(counted(contacts).at(-1)).toEqual(['agency', 0, 0]);
});
