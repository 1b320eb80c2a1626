import { ROLES, type Role } from '@inroads/contracts';
import { isOneOf } from '@inroads/kernel';
import type { Person } from './people.queries';

export interface PeopleSearch {
  readonly open?: string;
  /** A team's id, or `none`. */
  readonly team?: string;
  readonly role?: Role;
  readonly left?: true;
}

export function readPeopleSearch({ open, team, role, left }: Record<string, unknown>): PeopleSearch {
  return {
    ...(typeof open === 'string' && open !== '' && { open }),
    ...(typeof team === 'string' && team !== '' && { team }),
    ...(isOneOf(ROLES, role) && { role }),
    ...(left === true && { left }),
  };
}

/** Those that the filters leave. Who left is shown only when asked for. */
export function narrowed(people: readonly Person[], { team, role, left }: PeopleSearch): Person[] {
  return people.filter(
    ({ teams, roles, isArchived }) =>
      isArchived === (left === true) &&
      (role === undefined || roles.includes(role)) &&
      (team === undefined || (team === 'none' ? teams.length === 0 : teams.some(({ teamId }) => teamId === team))),
  );
}
