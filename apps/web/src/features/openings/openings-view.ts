import { isOneOf } from '@inroads/kernel';
import type { operations } from '@/api/generated/schema';

export const VIEWS = ['open', 'unadvertised', 'check', 'filled', 'closed', 'all'] as const;
export type OpeningsView = (typeof VIEWS)[number];

export interface OpeningsSearch {
  readonly view?: OpeningsView;
  readonly q?: string;
  readonly sort?: 'newest' | 'title';
}

type Query = NonNullable<operations['OpeningsController_list']['parameters']['query']>;

export function readOpeningsSearch({ view, q, sort }: Record<string, unknown>): OpeningsSearch {
  return {
    ...(isOneOf(VIEWS, view) && { view }),
    ...(typeof q === 'string' && q !== '' && { q }),
    ...((sort === 'newest' || sort === 'title') && { sort }),
  };
}

export function toQuery({ view = 'open', q, sort }: OpeningsSearch): Query {
  return {
    sort: sort ?? 'newest',
    ...((view === 'open' || view === 'unadvertised') && { status: 'open' as const }),
    ...(view === 'unadvertised' && { unadvertised: true }),
    ...(view === 'check' && { status: 'check-again' as const }),
    ...((view === 'filled' || view === 'closed') && { status: view }),
    ...(q !== undefined && { q }),
  };
}
