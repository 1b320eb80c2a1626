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

type Schemas = components['schemas'];
export type Setting = Schemas['SettingResponse'];
export type DatedValue = Setting['values'][number];
export type Agency = Schemas['AgencyResponse'];
export type Holiday = Schemas['HolidayResponse'];
