import { addDays } from '@inroads/calendar';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import type { components } from '@/api/generated/schema';
import { staffQuery } from '@/api/staff';

type Schemas = components['schemas'];
export type Person = Schemas['StaffResponse'];
export type Team = Schemas['TeamResponse'];
export type Periods = Schemas['PeriodsResponse'];
export type Work = Schemas['WorkNowResponse'];
export type Feed = Schemas['CalendarFeedResponse'];
export type HandedLink = Schemas['LinkResponse'];

export const peopleKey = staffQuery.queryKey;

/** Hours, leave and caseloads of those whom one answers for. */
export const workQuery = queryOptions({
  queryKey: ['staff-work'],
  queryFn: async () => (await answerOf(api.GET('/api/staff-work'))).items,
});

export const teamsQuery = queryOptions({
  queryKey: ['teams'],
  queryFn: () => answerOf(api.GET('/api/teams')),
});

/** How far back periods are shown, and how far ahead. */
const DAYS_BACK = 1_100;
const DAYS_AHEAD = 730;

export function periodsQuery(id: string, today: string) {
  const query = { from: addDays(today, -DAYS_BACK), to: addDays(today, DAYS_AHEAD) };
  return queryOptions({
    queryKey: ['periods', id],
    queryFn: () => answerOf(api.GET('/api/staff/{id}/periods', { params: { path: { id }, query } })),
  });
}

/** Her calendar addresses that hold, without their secrets. */
export function colleaguesFeedsQuery(staffId: string) {
  return queryOptions({
    queryKey: ['calendar-feeds', 'of', staffId],
    queryFn: () => answerOf(api.GET('/api/staff/{staffId}/calendar-feeds', { params: { path: { staffId } } })),
  });
}
