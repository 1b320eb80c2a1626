import { LinksService, TokensService } from '@inroads/platform/auth';
import { always, everybody, onlyOwn } from '../access.rules';
import type { Probe } from '../access.probe';
import { PASSWORD } from '../access.world';

const ANOTHER = 'copper lantern orchard';

export const signInProbes: Record<string, Probe> = {
  'POST /auth/sign-in': {
    rule: everybody,
    ask: (world) => ({ path: '/auth/sign-in', body: { email: world.person('manager').email, password: PASSWORD } }),
  },
  'POST /auth/sign-out': { rule: everybody, ask: () => ({ path: '/auth/sign-out' }) },
  'POST /auth/forgot': {
    rule: everybody,
    ask: (_world, { name }) => ({ path: '/auth/forgot', body: { email: `${name}@nowhere.example` } }),
  },
  'POST /auth/links/look': {
    rule: everybody,
    ask: async (world) => ({ path: '/auth/links/look', body: { secret: await newLink(world) } }),
  },
  'POST /auth/links/use': {
    rule: everybody,
    ask: async (world) => ({ path: '/auth/links/use', body: { secret: await newLink(world), password: ANOTHER } }),
  },
  'POST /auth/password': {
    rule: everybody,
    ask: () => ({ path: '/auth/password', body: { currentPassword: PASSWORD, newPassword: PASSWORD } }),
  },
  'GET /setup': { rule: everybody, ask: () => ({ path: '/setup' }) },
  // There is an agency, so it is over for everybody; an empty server has a suite of its own.
  'POST /setup': {
    rule: always(409),
    ask: () => ({
      path: '/setup',
      body: {
        code: 'x'.repeat(43),
        agency: { name: 'Another', zone: 'America/Chicago', weekStart: 1, country: 'US' },
        administrator: { name: 'Ada', email: 'ada@example.org', password: ANOTHER },
      },
    }),
  },
  'GET /me': { rule: everybody, ask: () => ({ path: '/me' }) },
  'GET /me/sessions': { rule: everybody, ask: () => ({ path: '/me/sessions' }) },
  'DELETE /me/sessions': { rule: everybody, ask: () => ({ path: '/me/sessions' }) },
  'DELETE /me/sessions/:id': {
    rule: onlyOwn,
    ask: async (world) => {
      const record = await world.newSession(world.person('own'));
      return { path: `/me/sessions/${record}`, record };
    },
  },
  'GET /me/tokens': { rule: everybody, ask: () => ({ path: '/me/tokens' }) },
  'POST /me/tokens': {
    rule: everybody,
    ask: () => ({ path: '/me/tokens', body: { name: 'script', permissions: ['search.read'], validDays: 1 } }),
  },
  'DELETE /me/tokens/:id': {
    rule: onlyOwn,
    ask: async (world) => {
      const { id: record } = await world.as(world.person('own'), () =>
        world.get(TokensService).create('script', [], 1),
      );
      return { path: `/me/tokens/${record}`, record };
    },
  },
};

/** Of somebody who asks nothing in this suite: using it changes the password. */
async function newLink(world: Parameters<Probe['ask']>[0]): Promise<string> {
  return world.as(null, async () => {
    const staffId = await world.newStaff('Newcomer', 'manager');
    return (await world.get(LinksService).make('invitation', world.home.id, staffId)).secret;
  });
}
