import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import type { components } from '@/api/generated/schema';

export type SeekerLine = components['schemas']['SeekerLineResponse'];

/** What is out of date once an entry was written. */
export const CHANGED = [['employers'], ['contacts'], ['weeks'], ['plans'], ['follow-ups'], ['openings'], ['seekers']];

/** Rules and figures of the week that a day lies in. */
export function ownWeekQuery(day?: string) {
  return queryOptions({
    queryKey: ['weeks', 'mine', day ?? 'now'],
    queryFn: () => answerOf(api.GET('/api/weeks/mine', { params: { query: day === undefined ? {} : { day } } })),
    retry: 1,
  });
}

/** Those of this specialist who are looking. */
export function lookingQuery(staffId: string) {
  return queryOptions({
    queryKey: ['seekers', 'looking', staffId],
    queryFn: async () =>
      (
        await answerOf(
          api.GET('/api/seekers', { params: { query: { specialist: staffId, status: 'looking', limit: 60 } } }),
        )
      ).items,
    staleTime: 60_000,
  });
}

/** One of whom an entry was, who is not in that list. */
export function seekerQuery(id: string) {
  return queryOptions({
    queryKey: ['seekers', 'one', id],
    queryFn: () => answerOf(api.GET('/api/seekers/{id}', { params: { path: { id } } })),
    staleTime: 60_000,
  });
}

export function contactQuery(id: string) {
  return queryOptions({
    queryKey: ['contacts', id],
    queryFn: () => answerOf(api.GET('/api/contacts/{id}', { params: { path: { id } } })),
    // Opened to be changed: it is read as it stands now.
    staleTime: 0,
    gcTime: 0,
  });
}

export function followUpsQuery(employerId: string) {
  return queryOptions({
    queryKey: ['follow-ups', employerId],
    queryFn: () => answerOf(api.GET('/api/follow-ups', { params: { query: { employer: employerId } } })),
  });
}
