import type { PreferenceItem } from '@inroads/matching';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import type { components } from '@/api/generated/schema';

type Schemas = components['schemas'];
export type SeekerPage = Schemas['SeekerPageResponse'];
export type SeekerLine = Schemas['SeekerLineResponse'];
export type Ranking = Schemas['RankingResponse'];
export type ShownOpening = Schemas['ShownOpeningResponse'];
export type Answer = Schemas['AnswerResponse'];
/** The wishes as the matcher types them: the server has checked that they are. */
export type Preferences = Omit<Schemas['PreferencesResponse'], 'items'> & { readonly items: readonly PreferenceItem[] };

export const seekersKey = ['seekers'];

export function seekerQuery(id: string) {
  return queryOptions({
    queryKey: [...seekersKey, 'one', id],
    queryFn: () => answerOf(api.GET('/api/seekers/{id}', { params: { path: { id } } })),
  });
}

export function preferencesQuery(id: string) {
  return queryOptions({
    queryKey: [...seekersKey, 'one', id, 'preferences'],
    queryFn: async () =>
      (await answerOf(api.GET('/api/seekers/{id}/preferences', { params: { path: { id } } }))) as Preferences,
  });
}

export function preferenceHistoryQuery(id: string) {
  return queryOptions({
    queryKey: [...seekersKey, 'one', id, 'preferences', 'history'],
    queryFn: async () => {
      const { items } = await answerOf(api.GET('/api/seekers/{id}/preferences/history', { params: { path: { id } } }));
      return items as Preferences[];
    },
  });
}

export function rankingQuery(id: string, limit: number) {
  return queryOptions({
    queryKey: [...seekersKey, 'one', id, 'ranking', limit],
    queryFn: () => answerOf(api.GET('/api/seekers/{id}/ranking', { params: { path: { id }, query: { limit } } })),
  });
}

export function answersQuery(id: string) {
  return queryOptions({
    queryKey: [...seekersKey, 'one', id, 'answers'],
    queryFn: async () => (await answerOf(api.GET('/api/seekers/{id}/answers', { params: { path: { id } } }))).items,
  });
}
