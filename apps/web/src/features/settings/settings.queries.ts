import type { SettingName } from '@inroads/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import type { components } from '@/api/generated/schema';

export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: () => answerOf(api.GET('/api/settings')),
});

export const agencyQuery = queryOptions({
  queryKey: ['agency'],
  queryFn: () => answerOf(api.GET('/api/agency')),
});

export function holidaysQuery(from: string, to: string) {
  return queryOptions({
    queryKey: ['holidays', from, to],
    queryFn: () => answerOf(api.GET('/api/holidays', { params: { query: { from, to } } })),
  });
}

/** What the last weeks would have been under another value of a rule. */
export function previewQuery(name: SettingName, value: unknown) {
  return queryOptions({
    queryKey: ['settings', 'preview', name, value],
    queryFn: ({ signal }) =>
      answerOf(
        api.POST('/api/settings/{name}/preview', {
          params: { path: { name } },
          body: { value: value as never },
          signal,
        }),
      ),
  });
}

const LOOK_EVERY_MS = 1_000;

/** Countings of all weeks; looked at until none is under way. */
export const recountsQuery = queryOptions({
  queryKey: ['recounts'],
  queryFn: () => answerOf(api.GET('/api/weeks/recounts')),
  refetchInterval: ({ state }) =>
    state.data?.some(({ isDone, isStuck }) => !isDone && !isStuck) ? LOOK_EVERY_MS : false,
});

type Schemas = components['schemas'];
export type Setting = Schemas['SettingResponse'];
export type DatedValue = Setting['values'][number];
export type Agency = Schemas['AgencyResponse'];
export type Holiday = Schemas['HolidayResponse'];
export type RulePreview = Schemas['RulePreviewResponse'];
export type PreviewLine = Schemas['PreviewLineResponse'];
export type Recount = Schemas['RecountResponse'];
