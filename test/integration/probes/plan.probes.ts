import type { Probe } from '../access.probe';
import type { Rule } from '../access.rules';

/** The week of `own`: one's own, the supervisor's of team A, and a manager's to read. */
const readsPlan: Rule = ({ name }) => (['own', 'supervisor', 'manager'].includes(name) ? 'ok' : 404);
const writesPlan: Rule = ({ name }) => (['own', 'supervisor'].includes(name) ? 'ok' : 404);

export const planProbes: Record<string, Probe> = {
  'GET /plans/:week': { rule: () => 'ok', ask: async (world) => ({ path: `/plans/${await world.thisWeek()}` }) },
  'GET /staff/:staffId/plans/:week': {
    rule: readsPlan,
    ask: async (world) => ({
      path: `/staff/${world.person('own').staffId}/plans/${await world.thisWeek()}`,
      record: world.person('own').staffId,
    }),
  },
  'POST /staff/:staffId/plans/:week/generate': {
    rule: writesPlan,
    ask: async (world) => ({
      path: `/staff/${world.person('own').staffId}/plans/${await world.thisWeek()}/generate`,
      body: {},
      record: world.person('own').staffId,
    }),
  },
  'POST /staff/:staffId/plans/:week/accept': {
    rule: writesPlan,
    ask: async (world) => {
      const { staffId, week, version } = await world.newPlan('draft');
      return { path: `/staff/${staffId}/plans/${week}/accept`, body: { version }, record: staffId };
    },
  },
  'POST /staff/:staffId/plans/:week/discard': {
    rule: writesPlan,
    ask: async (world) => {
      const { staffId, week } = await world.newPlan('proposed');
      return { path: `/staff/${staffId}/plans/${week}/discard`, body: {}, record: staffId };
    },
  },
  'POST /staff/:staffId/plans/:week/undo': {
    rule: writesPlan,
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
  'GET /plan-runs/:id': {
    rule: readsPlan,
    ask: async (world) => {
      const id = await world.newPlanRun();
      return { path: `/plan-runs/${id}`, record: id };
    },
  },
  'POST /plan-runs/:id/stop': {
    rule: writesPlan,
    ask: async (world) => {
      const id = await world.newPlanRun();
      return { path: `/plan-runs/${id}/stop`, body: {}, record: id };
    },
  },
  'POST /plan-runs/:id/resume': {
    rule: writesPlan,
    ask: async (world) => {
      const id = await world.newPlanRun('stopped');
      return { path: `/plan-runs/${id}/resume`, body: {}, record: id };
    },
  },
};
