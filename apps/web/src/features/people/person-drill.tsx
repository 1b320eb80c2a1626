import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormats, useMay } from '@/app/session';
import { t } from '@/texts';
import { Drill } from '@/ui/drill';
import { ProblemNote, Skeleton } from '@/ui/notes';
import { AccountPanel } from './account-panel';
import { CalendarPanel } from './calendar-panel';
import { CoverPanel } from './cover-panel';
import { LeavePanel } from './leave-panel';
import styles from './people.module.css';
import { periodsQuery, type Periods, type Person, type Team } from './people.queries';
import { PeriodForm, SharePanel } from './share-panel';
import { WeekGrid } from './week-grid';

const words = t.people;

export function personId(id: string): string {
  return `person-${id}`;
}

interface PersonDrillProps {
  readonly person: Person;
  readonly people: readonly Person[];
  readonly teams: readonly Team[];
  onClose: () => void;
}

/** What holds for one person over time: share, week, leave, cover, calendar addresses, team and account. */
export function PersonDrill({ person, people, teams, onClose }: PersonDrillProps) {
  const today = useFormats().today();
  const { data, error, refetch } = useQuery(periodsQuery(person.id, today));
  const [isAdding, setIsAdding] = useState(false);
  const isManager = useMay('staff.manage');
  const endsFeeds = useMay('feed.manage');
  return (
    <Drill id={personId(person.id)} label={words.more(person.name)} onClose={onClose}>
      {error ? (
        <ProblemNote error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Skeleton rows={4} />
      ) : (
        <>
          <div className={styles.panels}>
            <SharePanel
              employments={data.employments}
              isAdding={isAdding}
              {...(isManager && { onAdd: () => setIsAdding(true) })}
            />
            {isAdding ? (
              <section className={styles.panel} aria-label={words.share.add}>
                <h2>{words.share.add}</h2>
                <PeriodForm staffId={person.id} employments={data.employments} onLeave={() => setIsAdding(false)} />
              </section>
            ) : (
              <WeekPanel employments={data.employments} today={today} />
            )}
            <div>
              <LeavePanel staffId={person.id} leaves={data.leaves} />
              {person.roles.includes('specialist') && (
                <CoverPanel person={person} covers={data.covers} colleagues={people} />
              )}
              {endsFeeds && <CalendarPanel person={person} />}
            </div>
          </div>
          {isManager && <AccountPanel person={person} memberships={data.memberships} teams={teams} />}
        </>
      )}
    </Drill>
  );
}

function WeekPanel({ employments, today }: Pick<Periods, 'employments'> & { today: string }) {
  const now = employments.find(({ fromDay, toDay }) => fromDay <= today && (toDay === null || toDay >= today));
  const shown = now ?? employments.find(({ fromDay }) => fromDay > today);
  return (
    <section className={styles.panel} aria-label={words.week.title}>
      <h2>{words.week.title}</h2>
      {shown?.halfDays ? <WeekGrid halfDays={shown.halfDays} /> : <p className="in-second">{words.week.open}</p>}
      <p className="in-second">{words.week.say}</p>
    </section>
  );
}
