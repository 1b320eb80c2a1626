import { GRANTS, grantsOf, type Role } from '@inroads/contracts';
import { NORA } from '@/testing/render-part';
import { homeOf, railOf, showsLogButton } from './navigation';
import { ownPath } from './own-path';

const as = (...roles: Role[]) => ({ ...NORA, roles, permissions: [...grantsOf(roles)] });

describe('the rail', () => {
  it.each([
    [['specialist'], ['week', 'employers', 'openings', 'seekers']],
    [['supervisor'], ['teamWeek', 'teamPlan', 'employers', 'openings', 'seekers', 'people', 'import']],
    [['manager'], ['teamWeeks', 'employers', 'openings', 'people']],
    [['admin'], ['people', 'settings', 'import', 'audit']],
    [
      ['specialist', 'admin'],
      ['week', 'employers', 'openings', 'seekers', 'people', 'settings', 'import', 'audit'],
    ],
  ] as [Role[], string[]][])('of %j is %j', (roles, names) => {
    expect(railOf(as(...roles)).map(({ name }) => name)).toEqual(names);
  });

  it('never shows what the role may not open', () => {
    for (const role of ['specialist', 'supervisor', 'manager', 'admin'] as const) {
      for (const { needs } of railOf(as(role))) expect(GRANTS[role].has(needs)).toBe(true);
    }
  });

  it('starts with the home of the role', () => {
    expect(homeOf(as('specialist'))).toBe('/week');
    expect(homeOf(as('supervisor'))).toBe('/team/week');
    expect(homeOf({ ...NORA, roles: [], permissions: [] })).toBe('/profile');
  });

  it('has the log button for specialists', () => {
    expect(showsLogButton(as('specialist'))).toBe(true);
    expect(showsLogButton(as('supervisor'))).toBe(false);
  });
});

describe('the way back after sign-in', () => {
  it.each(['/employers?view=due', '/seekers/1'])('follows %s', (path) => expect(ownPath(path)).toBe(path));
  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:1', '', 7, undefined])(
    'does not follow %j',
    (path) => expect(ownPath(path)).toBeUndefined(),
  );
});
