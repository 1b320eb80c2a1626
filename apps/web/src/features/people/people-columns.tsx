import { useMemo } from 'react';
import { t } from '@/texts';
import type { Column } from '@/ui/data-list';
import { DrillToggle } from '@/ui/drill';
import { personId } from './person-drill';
import styles from './people.module.css';
import type { Person, Team } from './people.queries';

const words = t.people;

interface ColumnChoices {
  readonly teams: readonly Team[];
  readonly openId: string | undefined;
  onToggle: (id: string) => void;
}

export function usePeopleColumns({ teams, openId, onToggle }: ColumnChoices): Column<Person>[] {
  return useMemo(
    () => [
      {
        key: 'person',
        head: words.columns.person,
        cell: ({ id, name, isArchived, neutralTitle }) => (
          <DrillToggle id={personId(id)} isOpen={openId === id} onToggle={() => onToggle(id)}>
            <b>{name}</b>
            <span className={styles.under}>{isArchived ? words.left : neutralTitle}</span>
          </DrillToggle>
        ),
      },
      {
        key: 'roles',
        head: words.columns.roles,
        cell: ({ roles }) => roles.map((role) => words.roles[role]).join(', '),
      },
      { key: 'team', head: words.columns.team, cell: (person) => sayTeams(person, teams) },
      {
        key: 'travel',
        head: words.columns.travel,
        cell: ({ travelModes }) =>
          travelModes.length > 0 ? (
            travelModes.map((mode) => words.travel[mode]).join(', ')
          ) : (
            <span className="in-second">{words.travelUnknown}</span>
          ),
      },
      { key: 'email', head: words.columns.email, cell: ({ email }) => <span className={styles.email}>{email}</span> },
    ],
    [teams, openId, onToggle],
  );
}

/** "Riverside team"; "Supervisor of Riverside team". */
export function sayTeams({ teams: memberships }: Pick<Person, 'teams'>, teams: readonly Team[]): string {
  const said = memberships.flatMap(({ teamId, kind }) => {
    const name = teams.find(({ id }) => id === teamId)?.name;
    if (name === undefined) return [];
    return kind === 'supervisor' ? words.supervises(name) : name;
  });
  return said.length > 0 ? said.join(', ') : words.noTeam;
}
