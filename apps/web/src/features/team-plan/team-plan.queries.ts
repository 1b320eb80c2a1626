import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import type { components } from '@/api/generated/schema';
import { planKey, whileJointIsPlanned } from '@/features/week/week.queries';

type Schemas = components['schemas'];
export type TeamPlan = Schemas['TeamPlanResponse'];
export type TeamLine = Schemas['TeamPlanLineResponse'];
export type TeamDay = Schemas['TeamPlanDayResponse'];
export type TeamStop = Schemas['TeamStopResponse'];
export type Settlement = Schemas['TeamSettlementResponse'];

export const teamPlanKey = [...planKey, 'team'] as const;

export function teamPlanQuery(teamId: string, week: string) {
  return queryOptions({
    queryKey: [...teamPlanKey, teamId, week],
    queryFn: ({ signal }): Promise<TeamPlan> =>
      answerOf(api.GET('/api/teams/{teamId}/plans/{week}', { params: { path: { teamId, week } }, signal })),
    staleTime: 15_000,
    refetchInterval: whileJointIsPlanned,
    placeholderData: keepPreviousData,
  });
}
