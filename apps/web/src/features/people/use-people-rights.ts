import { useCallback } from 'react';
import { useMay, useMe } from '@/app/session';
import type { Person } from './people.queries';

interface PeopleRights {
  /** Invites, gives roles, teams and hours. */
  readonly isManager: boolean;
  /** Whose leave and cover are theirs to decide: everybody's, or those of the teams that they supervise. */
  mayOpen: (person: Person) => boolean;
}

export function usePeopleRights(): PeopleRights {
  const { teams } = useMe();
  const isManager = useMay('staff.manage');
  const hasTeams = useMay('leave.manage');
  const mayOpen = useCallback(
    (person: Person) =>
      isManager ||
      (hasTeams &&
        person.teams.some(
          ({ teamId, kind }) =>
            kind === 'member' && teams.some((own) => own.id === teamId && own.kind === 'supervisor'),
        )),
    [isManager, hasTeams, teams],
  );
  return { isManager, mayOpen };
}
