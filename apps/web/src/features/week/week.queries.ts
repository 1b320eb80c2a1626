import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import type { components } from '@/api/generated/schema';

type Schemas = components['schemas'];
export type PlanWeek = Schemas['PlanWeekResponse'];
export type PlanDay = Schemas['PlanDayResponse'];
export type Stop = Schemas['StopResponse'];
export type Block = Schemas['BlockResponse'];
export type LeftOut = Schemas['LeftOutResponse'];
export type PlanReason = Schemas['PlanReasonResponse'];
export type PlanEvent = Schemas['PlanEventResponse'];
export type Proposal = Schemas['ProposalResponse'];
export type PlanRun = Schemas['PlanRunResponse'];

export const planKey = ['plans'] as const;

const JOINT_POLL_MS = 2000;

/** How soon to ask again: while a time is being looked for that suits all who make a visit together. */
export function whileJointIsPlanned({
  state: { data },
}: {
  readonly state: { readonly data?: Pick<PlanWeek, 'jointVisits'> };
}): number | false {
  return data?.jointVisits.some(({ isPlanning }) => isPlanning) ? JOINT_POLL_MS : false;
}

/** One's own week. */
export function planQuery(week: string) {
  return queryOptions({
    queryKey: [...planKey, week],
    queryFn: ({ signal }) => answerOf(api.GET('/api/plans/{week}', { params: { path: { week } }, signal })),
    staleTime: 15_000,
    refetchInterval: whileJointIsPlanned,
  });
}

/** A colleague's week, to read. */
export function planOfQuery(staffId: string, week: string) {
  return queryOptions({
    queryKey: [...planKey, 'of', staffId, week],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/staff/{staffId}/plans/{week}', { params: { path: { staffId, week } }, signal })),
    staleTime: 15_000,
    refetchInterval: whileJointIsPlanned,
  });
}

/** Planned against done, the newest week first. */
export function planHistoryQuery(staffId: string) {
  return queryOptions({
    queryKey: [...planKey, 'history', staffId],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/staff/{staffId}/plan-history', { params: { path: { staffId } }, signal })),
  });
}

const POLL_MS = 600;
const RUNNING: readonly string[] = ['queued', 'running'];

export function isRunning(run: PlanRun | undefined): boolean {
  return run !== undefined && RUNNING.includes(run.state);
}

/** How far planning is, asked again until it has ended. */
export function planRunQuery(id: string | null) {
  return queryOptions({
    queryKey: [...planKey, 'run', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/plan-runs/{id}', { params: { path: { id: id ?? '' } }, signal })),
    enabled: id !== null,
    refetchInterval: ({ state }) => (isRunning(state.data) || state.data === undefined ? POLL_MS : false),
  });
}

/** What was logged in a week, planned or not. */
export function loggedQuery(staff: string, week: string) {
  return queryOptions({
    queryKey: ['contacts', 'of-week', staff, week],
    queryFn: async ({ signal }) =>
      (await answerOf(api.GET('/api/contacts', { params: { query: { staff, week, limit: 100 } }, signal }))).items,
    staleTime: 15_000,
  });
}
export type Logged = Schemas['ContactResponse'];
