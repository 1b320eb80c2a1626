import { STAGES, type Stage } from '@inroads/fidelity';
import { isOneOf } from '@inroads/kernel';
import type { operations } from '@/api/generated/schema';
import type { Me } from '@/api/me';

export const VIEWS = ['mine', 'nobody', 'hiring', 'quiet', 'all'] as const;
export type EmployersView = (typeof VIEWS)[number];
const SORTS = ['name', 'last-contact'] as const;

/** The address of a list: view, filters and order. */
export interface EmployersSearch {
  readonly view?: EmployersView;
  readonly q?: string;
  readonly stage?: Stage;
  readonly stop?: 'yes' | 'no';
  readonly archived?: true;
  readonly sort?: (typeof SORTS)[number];
}

type Query = NonNullable<operations['EmployersController_list']['parameters']['query']>;

export function readEmployersSearch(search: Record<string, unknown>): EmployersSearch {
  const { view, q, stage, stop, archived, sort } = search;
  return {
    ...(isOneOf(VIEWS, view) && { view }),
    ...(typeof q === 'string' && q !== '' && { q }),
    ...(isOneOf(STAGES, stage) && { stage }),
    ...((stop === 'yes' || stop === 'no') && { stop }),
    ...(archived === true && { archived }),
    ...(isOneOf(SORTS, sort) && { sort }),
  };
}

export function isFiltered({ q, stage, stop, archived }: EmployersSearch): boolean {
  return q !== undefined || stage !== undefined || stop !== undefined || archived !== undefined;
}

/** What the server is asked for. */
export function toQuery(
  { view = 'mine', q, stage, stop, archived, sort }: EmployersSearch,
  me: Pick<Me, 'staffId'>,
): Query {
  return {
    sort: sort ?? (view === 'quiet' ? 'last-contact' : 'name'),
    ...(view === 'mine' && { owner: me.staffId }),
    ...(view === 'nobody' && { ownerless: true }),
    ...(view === 'hiring' && { hasOpenings: true }),
    ...(q !== undefined && { q }),
    ...(stage !== undefined && { stage }),
    ...(stop !== undefined && { doNotContact: stop === 'yes' }),
    ...(archived !== undefined && { archived }),
  };
}
