import type { Permission, Role } from '@inroads/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client';
import type { components } from './generated/schema';
import { ApiProblem } from './problem';

export type Me = components['schemas']['MeResponse'];

/** Who is signed in on this device; null when nobody is. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async (): Promise<Me | null> => {
    try {
      return await answerOf(api.GET('/api/me'));
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 401) return null;
      throw error;
    }
  },
  staleTime: 5 * 60_000,
});

export function may(me: Me, permission: Permission): boolean {
  return me.permissions.includes(permission);
}

export function hasRole(me: Me, role: Role): boolean {
  return me.roles.includes(role);
}
