import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import type { components } from '@/api/generated/schema';

export type ImportLine = components['schemas']['ImportLineResponse'];
export type ImportRun = components['schemas']['ImportRunResponse'];
export type ImportRow = components['schemas']['ImportRowResponse'];
export type ImportColumn = components['schemas']['ImportColumnResponse'];
export type ImportState = ImportRun['state'];
export type Decision = components['schemas']['DecisionDto'];
export type DateOrder = NonNullable<ImportRun['dateOrder']>;

export const OUTCOMES = ['create', 'update', 'decide', 'skip', 'error'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const importsKey = ['imports'];

/** Work goes on in the background: asked again until it rests. */
const ASK_AGAIN_MS = 700;
const AT_WORK: readonly ImportState[] = ['checking', 'writing', 'undoing'];

export function isAtWork(state: ImportState): boolean {
  return AT_WORK.includes(state);
}

export function importQuery(id: string) {
  return queryOptions({
    queryKey: [...importsKey, 'one', id],
    queryFn: () => answerOf(api.GET('/api/imports/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state: { data } }) => (data && isAtWork(data.state) ? ASK_AGAIN_MS : false),
  });
}
