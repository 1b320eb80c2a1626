import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';

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

export type Setting = Pending.Setting;
export type DatedValue = Setting['values'][number];
export type Agency = Pending.Agency;
export type Holiday = Pending.Holiday;
