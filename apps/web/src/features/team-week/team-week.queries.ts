import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import type { components } from '@/api/generated/schema';

type Schemas = components['schemas'];
export type TeamWeek = Schemas['TeamWeekResponse'];
export type TeamWeekLine = Schemas['TeamWeekLineResponse'];
export type Figures = Schemas['FiguresResponse'];
export type Entry = Schemas['ContactResponse'];

export const teamWeekKey = ['team-week'];

export interface WhichWeek {
  readonly day?: string | undefined;
  readonly team?: string | undefined;
}

/** A manager sees every team, a supervisor their own. */
export function teamWeekQuery(which: WhichWeek, isAgency: boolean) {
  const params = {
    query: {
      ...(which.day !== undefined && { day: which.day }),
      ...(which.team !== undefined && { team: which.team }),
    },
  };
  return queryOptions({
    queryKey: [...teamWeekKey, isAgency, which],
    queryFn: ({ signal }): Promise<TeamWeek> =>
      answerOf(
        isAgency ? api.GET('/api/weeks/agency', { params, signal }) : api.GET('/api/weeks/team', { params, signal }),
      ),
    placeholderData: keepPreviousData,
  });
}
