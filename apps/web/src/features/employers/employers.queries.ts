import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import type { components } from '@/api/generated/schema';

export type EmployerLine = components['schemas']['EmployerLineResponse'];
export type EmployerPage = components['schemas']['EmployerPageResponse'];

export const employersKey = ['employers'];

export function employerQuery(id: string) {
  return queryOptions({
    queryKey: ['employers', 'one', id],
    queryFn: () => answerOf(api.GET('/api/employers/{id}', { params: { path: { id } } })),
  });
}
