import type { Probe } from '../access.probe';
import { addDays } from '@inroads/calendar';
import { readsStaff, type Rule, sameAgency } from '../access.rules';
import type { World } from '../access.world';
import { PlanStopsService } from '@inroads/practice/plans';
import { versioned } from './versioned';

/** The week of `own`: one's own, and the supervisor's of team A. */
const ownPlan: Rule = ({ name }) => (['own', 'supervisor'].includes(name) ? 'ok' : 404);

/** The week of `own` and `sameTeam`: theirs, and the supervisor's of team A. */
const ofParty: Rule = ({ name }) => (['own', 'sameTeam', 'supervisor'].includes(name) ? 'ok' : 404);

export const planProbes: Record<string, Probe> = {
  'GET /plans/:week': { rule: () => 'ok', ask: async (world) => ({ path: `/plans/${await world.thisWeek()}` }) },
  'GET /staff/:staffId/plans/:week': {
    rule: ownPlan,
    ask: async (world) => ({
      path: `/staff/${world.person('own').staffId}/plans/${await world.thisWeek()}`,
      record: world.person('own').staffId,
    }),
  },
  'POST /staff/:staffId/plans/:week/generate': {
    rule: ownPlan,
    ask: async (world) => ({
      path: `/staff/${world.person('own').staffId}/plans/${await world.thisWeek()}/generate`,
      body: {},
      record: world.person('own').staffId,
    }),
  },
  'POST /staff/:staffId/plans/:week/accept': {
    rule: ownPlan,
    ask: async (world) => {
      const { staffId, week, version } = await world.newPlan('draft');
      return { path: `/staff/${staffId}/plans/${week}/accept`, body: { version }, record: staffId };
    },
  },
  'POST /staff/:staffId/plans/:week/discard': {
    rule: ownPlan,
    ask: async (world) => {
      const { staffId, week } = await world.newPlan('proposed');
      return { path: `/staff/${staffId}/plans/${week}/discard`, body: {}, record: staffId };
    },
  },
  'POST /staff/:staffId/plans/:week/undo': {
    rule: ownPlan,
    ask: async (world) => {
      const { staffId, week } = await world.newPlan('applied');
      return { path: `/staff/${staffId}/plans/${week}/undo`, body: {}, record: staffId };
    },
  },
  'POST /plans/:week/team': {
    rule: ({ name }) => (name === 'supervisor' ? 'ok' : 404),
    ask: async (world) => ({
      path: `/plans/${await world.thisWeek()}/team`,
      body: { teamId: world.home.teams.a },
      record: world.home.teams.a,
    }),
  },
  'GET /teams/:teamId/plans/:week': {
    rule: ({ name }) => (name === 'supervisor' ? 'ok' : 404),
    ask: async (world) => ({
      path: `/teams/${world.home.teams.a}/plans/${await world.thisWeek()}`,
      record: world.home.teams.a,
    }),
  },
  'GET /plan-runs/:id': {
    rule: ownPlan,
    ask: async (world) => {
      const id = await world.newPlanRun();
      return { path: `/plan-runs/${id}`, record: id };
    },
  },
  'POST /plan-runs/:id/stop': {
    rule: ownPlan,
    ask: async (world) => {
      const id = await world.newPlanRun();
      return { path: `/plan-runs/${id}/stop`, body: {}, record: id };
    },
  },
  'POST /plan-runs/:id/resume': {
    rule: ownPlan,
    ask: async (world) => {
      const id = await world.newPlanRun('stopped');
      return { path: `/plan-runs/${id}/resume`, body: {}, record: id };
    },
  },
  'POST /plan-stops/:id/done': onStop('done'),
  'POST /plan-stops/:id/missed': onStop('missed'),
  'POST /plan-stops/:id/later': onStop('later', { until: '2099-01-01' }),
  'POST /plan-stops/:id/pin': onStop('pin', { isPinned: true }),
  'POST /plan-stops/:id/move': onStop('move', async (world) => ({ day: addDays(await world.nextWeek(), 3) })),
  'POST /plan-stops/:id/remove': onStop('remove', { reason: 'Closed for good' }),
  'POST /plan-stops/:id/swap': onStop('swap', async (world) => ({ siteId: (await world.newEmployer()).siteId })),
  'POST /plan-stops/:id/reopen': onStop('reopen', {}, (stops, id) => stops.pin(id, 1, true)),
  'POST /staff/:staffId/plans/:week/stops': {
    rule: ownPlan,
    ask: async (world) => {
      const { staffId, week } = await world.newPlan('draft');
      const { siteId } = await world.newEmployer();
      return { path: `/staff/${staffId}/plans/${week}/stops`, body: { siteId }, record: staffId };
    },
  },
  'GET /staff/:staffId/suitable-days': {
    rule: ownPlan,
    ask: (world) => {
      const { staffId } = world.person('own');
      return { path: `/staff/${staffId}/suitable-days?site=${world.employer.siteId}`, record: staffId };
    },
  },
  'POST /staff/:staffId/appointments': {
    rule: ownPlan,
    ask: (world) => {
      const { staffId } = world.person('own');
      return { path: `/staff/${staffId}/appointments`, body: appointment(world), record: staffId };
    },
  },
  'PUT /appointments/:id': {
    rule: ownPlan,
    ask: async (world) => {
      const id = await world.newAppointment();
      return versioned(world, 'appointment', id, `/appointments/${id}`, appointment(world));
    },
  },
  'POST /appointments/:id/void': {
    rule: ownPlan,
    ask: async (world) => {
      const id = await world.newAppointment();
      return versioned(world, 'appointment', id, `/appointments/${id}/void`);
    },
  },
  'GET /employers/:id/visit-interval': {
    rule: sameAgency,
    ask: ({ employer }) => ({ path: `/employers/${employer.id}/visit-interval`, record: employer.id }),
  },
  'PUT /employers/:id/visit-interval': {
    rule: sameAgency,
    ask: async (world) => {
      const { id } = await world.newEmployer();
      return { path: `/employers/${id}/visit-interval`, body: { version: 0, days: 21 }, record: id };
    },
  },
  'GET /staff/:staffId/plans/:week/route': {
    rule: ownPlan,
    ask: async (world) => {
      const { staffId } = world.person('own');
      const week = await world.thisWeek();
      return { path: `/staff/${staffId}/plans/${week}/route?day=${week}`, record: staffId };
    },
  },
  'GET /staff/:staffId/plan-history': {
    rule: ownPlan,
    ask: (world) => ({
      path: `/staff/${world.person('own').staffId}/plan-history`,
      record: world.person('own').staffId,
    }),
  },
  'GET /me/digest': { rule: () => 'ok', ask: () => ({ path: '/me/digest' }) },
  'PUT /me/digest': { rule: () => 'ok', ask: () => ({ path: '/me/digest', body: { isWanted: true } }) },
  'GET /joint-visits': {
    rule: ofParty,
    lists: (world) => world.person('own').staffId,
    ask: async (world) => {
      await world.newJointVisit();
      return { path: `/joint-visits?week=${await world.nextWeek()}` };
    },
  },
  'POST /joint-visits': {
    rule: ofParty,
    ask: async (world) => {
      const { siteId } = await world.newEmployer();
      const { staffId } = world.person('own');
      const staffIds = [staffId, world.person('sameTeam').staffId];
      return { path: '/joint-visits', body: { siteId, week: await world.nextWeek(), staffIds }, record: staffId };
    },
  },
  'POST /joint-visits/:id/withdraw': {
    rule: ofParty,
    ask: async (world) => {
      const id = await world.newJointVisit();
      return versioned(world, 'joint_visit', id, `/joint-visits/${id}/withdraw`);
    },
  },
  'GET /calendar-feeds': { rule: () => 'ok', ask: () => ({ path: '/calendar-feeds' }) },
  'POST /calendar-feeds': { rule: () => 'ok', ask: () => ({ path: '/calendar-feeds', body: {} }) },
  'POST /calendar-feeds/:id/revoke': {
    rule: readsStaff,
    ask: async (world) => {
      const { id } = await world.newCalendarFeed();
      return { path: `/calendar-feeds/${id}/revoke`, body: {}, record: id };
    },
  },
  'GET /staff/:staffId/calendar-feeds': {
    rule: readsStaff,
    ask: (world) => {
      const { staffId } = world.person('own');
      return { path: `/staff/${staffId}/calendar-feeds`, record: staffId };
    },
  },
  'GET /calendar/:secret.ics': {
    rule: () => 'ok',
    ask: async (world) => ({ path: `/calendar/${(await world.newCalendarFeed()).secret}.ics` }),
  },
};

const appointment = ({ today }: World) => ({ kind: 'meeting', hold: 'day', day: today, minutes: 45 });

/** An act on a visit of the plan of `own`. @param before what she did to it before */
function onStop(
  act: string,
  more: object | ((world: World) => Promise<object>) = {},
  before: (stops: PlanStopsService, id: string) => Promise<unknown> = () => Promise.resolve(),
): Probe {
  return {
    rule: ownPlan,
    ask: async (world) => {
      const id = await world.newPlanStop();
      await world.as(world.person('own'), () => before(world.get(PlanStopsService), id));
      return versioned(
        world,
        'plan_stop',
        id,
        `/plan-stops/${id}/${act}`,
        typeof more === 'function' ? await more(world) : more,
      );
    },
  };
}
