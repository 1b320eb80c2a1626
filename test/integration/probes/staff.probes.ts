import { StaffPeriodsService, StaffService } from '@inroads/agency/staff';
import { addDays } from '@inroads/calendar';
import { answersForStaff, everybody, managesStaff, readsStaff, sameAgency } from '../access.rules';
import type { Probe } from '../access.probe';
import type { World } from '../access.world';
import { versioned } from './versioned';

const own = (world: World): string => world.person('own').staffId;

let weeks = 0;
/** Days that nobody is away on yet. */
const laterWeek = ({ today }: World): { fromDay: string; toDay: string } => {
  const fromDay = addDays(today, 7 * (weeks += 1));
  return { fromDay, toDay: addDays(fromDay, 1) };
};

const newcomer = (world: World): Promise<string> => world.as(null, () => world.newStaff('Newcomer', 'specialist'));

export const staffProbes: Record<string, Probe> = {
  'GET /me/profile': { rule: everybody, ask: () => ({ path: '/me/profile' }) },
  'PATCH /me/profile': {
    rule: everybody,
    ask: async (world, { staffId }) => ({
      path: '/me/profile',
      body: { version: await world.version('staff', staffId), neutralTitle: 'Employment consultant' },
    }),
  },
  'GET /staff': { rule: sameAgency, lists: own, ask: () => ({ path: '/staff' }) },
  'GET /staff/:id': { rule: sameAgency, ask: (world) => ({ path: `/staff/${own(world)}`, record: own(world) }) },
  'GET /staff-work': { rule: answersForStaff, lists: own, ask: () => ({ path: '/staff-work' }) },
  'POST /staff': {
    rule: everybody,
    ask: (_world, { name }) => ({
      path: '/staff',
      body: { name: 'New colleague', roles: ['specialist'], email: `${name}-${Date.now()}@example.org` },
    }),
  },
  'PATCH /staff/:id': {
    rule: sameAgency,
    ask: async (world) => {
      const record = await newcomer(world);
      return versioned(world, 'staff', record, `/staff/${record}`, { neutralTitle: 'Employment consultant' });
    },
  },
  'POST /staff/:id/archive': {
    rule: sameAgency,
    ask: async (world) => {
      const record = await newcomer(world);
      return versioned(world, 'staff', record, `/staff/${record}/archive`);
    },
  },
  'POST /staff/:id/link': {
    rule: sameAgency,
    ask: async (world) => {
      const record = await newcomer(world);
      return { path: `/staff/${record}/link`, body: { kind: 'reset' }, record };
    },
  },
  'GET /staff/:id/periods': {
    rule: readsStaff,
    ask: (world) => ({
      path: `/staff/${own(world)}/periods?from=${world.today}&to=${addDays(world.today, 30)}`,
      record: own(world),
    }),
  },
  'POST /staff/:id/memberships': {
    rule: sameAgency,
    ask: async (world, person) => {
      const record = await newcomer(world);
      const { teams } = world.agencyOf(person);
      return {
        path: `/staff/${record}/memberships`,
        body: { teamId: teams.b, kind: 'member', fromDay: world.today },
        record,
      };
    },
  },
  'POST /memberships/:id/end': {
    rule: sameAgency,
    ask: async (world) => {
      const staffId = await newcomer(world);
      const record = await world.as(null, () => world.join(staffId, world.home.teams.b, 'member'));
      return versioned(world, 'team_membership', record, `/memberships/${record}/end`, { toDay: world.today });
    },
  },
  'POST /staff/:id/employments': {
    rule: sameAgency,
    ask: async (world) => {
      const record = await newcomer(world);
      return { path: `/staff/${record}/employments`, body: { fromDay: world.today, fte: 0.8 }, record };
    },
  },
  'POST /staff/:id/leave': {
    rule: managesStaff,
    ask: (world) => ({ path: `/staff/${own(world)}/leave`, body: laterWeek(world), record: own(world) }),
  },
  'POST /leave/:id/withdraw': {
    rule: managesStaff,
    ask: async (world) => {
      const days = laterWeek(world);
      const record = await world.as(null, () =>
        world.get(StaffPeriodsService).addLeave({ staffId: own(world), ...days, fromPart: 'all', toPart: 'all' }),
      );
      return versioned(world, 'leave', record, `/leave/${record}/withdraw`);
    },
  },
  'POST /staff/:id/cover': {
    rule: managesStaff,
    ask: (world, person) => ({
      path: `/staff/${own(world)}/cover`,
      body: {
        coveringStaffId: world.person(person.isForeign ? 'foreignSpecialist' : 'sameTeam').staffId,
        ...laterWeek(world),
      },
      record: own(world),
    }),
  },
  'POST /cover/:id/end': {
    rule: managesStaff,
    ask: async (world) => {
      const { fromDay, toDay } = laterWeek(world);
      const record = await world.newCover(world.person('sameTeam').staffId, fromDay, toDay);
      return versioned(world, 'cover', record, `/cover/${record}/end`);
    },
  },
  'GET /teams': { rule: sameAgency, lists: ({ home }) => home.teams.a, ask: () => ({ path: '/teams' }) },
  'POST /teams': { rule: everybody, ask: () => ({ path: '/teams', body: { name: 'Team C' } }) },
  'PATCH /teams/:id': {
    rule: sameAgency,
    ask: async (world) => {
      const record = await world.as(null, () => world.get(StaffService).addTeam('Team D'));
      return versioned(world, 'team', record, `/teams/${record}`, { name: 'Team E' });
    },
  },
  'POST /teams/:id/archive': {
    rule: sameAgency,
    ask: async (world) => {
      const record = await world.as(null, () => world.get(StaffService).addTeam('Team F'));
      return versioned(world, 'team', record, `/teams/${record}/archive`);
    },
  },
};
