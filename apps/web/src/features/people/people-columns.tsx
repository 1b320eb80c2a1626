import { useMemo } from 'react';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import type { Formats } from '@/texts/format';
import type { Column } from '@/ui/data-list';
import { DrillToggle } from '@/ui/drill';
import { countHalves } from './half-days';
import { HalfDaysSign } from './half-days-sign';
import { personId } from './person-drill';
import styles from './people.module.css';
import type { Person, Team, Work } from './people.queries';
import { isAway, sayCaseload, sayLeave, sayShare, sayTeams } from './people-words';

const words = t.people;

export interface Known {
  readonly people: readonly Person[];
  readonly teams: readonly Team[];
  /** Of those whom the person at work answers for. */
  readonly work: readonly Work[];
}

interface ColumnChoices extends Known {
  readonly openId: string | undefined;
  /** With it goes how people sign in. */
  readonly isManager: boolean;
  mayOpen: (person: Person) => boolean;
  onToggle: (id: string) => void;
}

export function usePeopleColumns(choices: ColumnChoices): Column<Person>[] {
  const { people, teams, work, openId, isManager, mayOpen, onToggle } = choices;
  const formats = useFormats();
  return useMemo(() => {
    const workOf = new Map(work.map((each) => [each.staffId, each]));
    const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? '';
    const email: Column<Person> = {
      key: 'email',
      head: words.columns.email,
      cell: (person) => <span className={styles.email}>{person.email}</span>,
    };
    return [
      {
        key: 'person',
        head: words.columns.person,
        cell: (person) => {
          const said = <Named person={person} work={workOf.get(person.id)} />;
          if (!mayOpen(person)) return <div className={styles.closed}>{said}</div>;
          return (
            <DrillToggle id={personId(person.id)} isOpen={openId === person.id} onToggle={() => onToggle(person.id)}>
              {said}
            </DrillToggle>
          );
        },
      },
      {
        key: 'roles',
        head: words.columns.roles,
        cell: (person) => (
          <div>
            {person.roles.map((role) => words.roles[role]).join(', ')}
            <span className={styles.under}>{sayTeams(person, teams)}</span>
          </div>
        ),
      },
      { key: 'share', head: words.columns.share, cell: ({ id }) => <Share work={workOf.get(id)} formats={formats} /> },
      { key: 'week', head: words.columns.week, cell: ({ id }) => <Week work={workOf.get(id)} /> },
      {
        key: 'leave',
        head: words.columns.leave,
        cell: ({ id, roles }) => (
          <Leave work={workOf.get(id)} hasCaseload={roles.includes('specialist')} nameOf={nameOf} formats={formats} />
        ),
      },
      ...(isManager ? [email] : []),
    ];
  }, [people, teams, work, openId, isManager, mayOpen, onToggle, formats]);
}

type Whose = { readonly work: Work | undefined };

function Named({ person, work }: Whose & { person: Person }) {
  const { name, isArchived, neutralTitle, roles } = person;
  const caseload = work?.caseload && sayCaseload(work.caseload, roles.includes('specialist'));
  return (
    <>
      <b>{name}</b>
      <span className={styles.under}>{isArchived ? words.left : caseload || neutralTitle}</span>
    </>
  );
}

function Share({ work, formats }: Whose & { formats: Formats }) {
  if (!work) return null;
  const { fte, since, next } = work;
  if (fte === null && next === null) return <span className="in-second">{words.share.notStated}</span>;
  const said = [fte, next?.fte].flatMap((share) => (share == null ? [] : sayShare(share)));
  return (
    <div>
      <b>{said.join(' → ')}</b>
      <span className={next ? styles.ahead : styles.since}>
        {next ? words.share.from(formats.shortDay(next.fromDay)) : since && words.share.since(formats.shortDay(since))}
      </span>
    </div>
  );
}

function Week({ work }: Whose) {
  if (!work || work.fte === null) return null;
  if (work.halfDays === null) return <span className="in-second">{words.week.notFixed}</span>;
  return (
    <div className={styles.week}>
      <HalfDaysSign halfDays={work.halfDays} />
      <span>{words.week.halvesShort(countHalves(work.halfDays))}</span>
    </div>
  );
}

interface LeaveProps extends Whose {
  readonly hasCaseload: boolean;
  nameOf: (id: string) => string;
  readonly formats: Formats;
}

function Leave({ work, hasCaseload, nameOf, formats }: LeaveProps) {
  if (!work) return null;
  const { leave, coveredBy } = work;
  if (!leave) return <span className="in-second">{words.leave.noneShort}</span>;
  return (
    <div>
      <span className={isAway(leave, formats.today()) ? styles.away : undefined}>
        {words.leave.away(sayLeave(leave, formats))}
      </span>
      {hasCaseload && <span className={styles.under}>{words.leave.cover(coveredBy.map(nameOf))}</span>}
    </div>
  );
}
