import type { Fact } from '@inroads/matching';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import type { components } from '@/api/generated/schema';

export type OpeningLine = components['schemas']['OpeningLineResponse'];
export type OpeningPage = components['schemas']['OpeningPageResponse'];
export type FactLine = components['schemas']['FactLineResponse'];
export type FactMap = Readonly<Record<string, Fact<unknown> | undefined>>;

export const openingsKey = ['openings'];

export function openingQuery(id: string) {
  return queryOptions({
    queryKey: [...openingsKey, 'one', id],
    queryFn: () => answerOf(api.GET('/api/openings/{id}', { params: { path: { id } } })),
  });
}

export function factHistoryQuery(holderId: string) {
  return queryOptions({
    queryKey: ['facts', holderId],
    queryFn: () => answerOf(api.GET('/api/facts/{holderId}', { params: { path: { holderId } } })),
  });
}

export function factsOf({ facts }: { facts: unknown }): FactMap {
  return facts as FactMap;
}
