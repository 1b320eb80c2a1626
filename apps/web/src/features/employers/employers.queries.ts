import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import type { components } from '@/api/generated/schema';

export type EmployerLine = components['schemas']['EmployerLineResponse'];
export type EmployerPage = components['schemas']['EmployerPageResponse'];
export type Site = EmployerPage['sites'][number];
export type Person = EmployerPage['people'][number];

export type VisitInterval = components['schemas']['VisitIntervalResponse'];

export const employersKey = ['employers'];

export function employerQuery(id: string) {
  return queryOptions({
    queryKey: ['employers', 'one', id],
    queryFn: () => answerOf(api.GET('/api/employers/{id}', { params: { path: { id } } })),
  });
}

export function needsQuery(employerId: string) {
  return queryOptions({
    queryKey: ['employers', 'one', employerId, 'needs'],
    queryFn: () => answerOf(api.GET('/api/employers/{id}/needs', { params: { path: { id: employerId } } })),
  });
}

export function employerOpeningsQuery(employerId: string) {
  return queryOptions({
    queryKey: ['openings', 'employer', employerId],
    queryFn: async () =>
      (await answerOf(api.GET('/api/openings', { params: { query: { employer: employerId, limit: 50 } } }))).items,
  });
}

export function visitIntervalQuery(employerId: string) {
  return queryOptions({
    queryKey: ['employers', 'visit-interval', employerId],
    queryFn: () => answerOf(api.GET('/api/employers/{id}/visit-interval', { params: { path: { id: employerId } } })),
  });
}
