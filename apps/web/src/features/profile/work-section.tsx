import { useQuery } from '@tanstack/react-query';
import { useFormats, useMe } from '@/app/session';
import { t } from '@/texts';
import { ProblemNote, Skeleton } from '@/ui/notes';
import { Section } from '@/ui/page';
import { sayLeave } from '../people/people-words';
import { periodsQuery, type Periods } from '../people/people.queries';
import { WeekGrid } from '../people/week-grid';
import styles from './profile.module.css';

const words = t.profile.work;

/** Hours and leave, to be seen: targets rest on them, so somebody else decides. */
export function WorkSection() {
  const { staffId, teams } = useMe();
  const periods = useQuery(periodsQuery(staffId, useFormats().today()));
  return (
    <Section title={words.title}>
      <p className="in-second">{words.say}</p>
      {periods.isPending && <Skeleton rows={4} />}
      {periods.isError && <ProblemNote error={periods.error} onRetry={() => void periods.refetch()} />}
      {periods.data && (
        <div className={styles.work}>
          <Hours employments={periods.data.employments} />
          <Leave leaves={periods.data.leaves} />
        </div>
      )}
      {teams.length > 0 && <p className="in-second">{words.team(teams.map(({ name }) => name).join(', '))}</p>}
    </Section>
  );
}

function Hours({ employments }: Pick<Periods, 'employments'>) {
  const today = useFormats().today();
  const now = employments.find(({ fromDay, toDay }) => fromDay <= today && (toDay === null || toDay >= today));
  if (!now) return <p>{words.none}</p>;
  return (
    <div>
      <h3>{words.share(now.fte)}</h3>
      {now.halfDays ? <WeekGrid halfDays={now.halfDays} /> : <p className="in-second">{t.people.week.open}</p>}
    </div>
  );
}

function Leave({ leaves }: Pick<Periods, 'leaves'>) {
  const formats = useFormats();
  const ahead = leaves
    .filter(({ toDay }) => toDay >= formats.today())
    .sort((one, two) => one.fromDay.localeCompare(two.fromDay));
  return (
    <div>
      <h3>{words.leave}</h3>
      {ahead.length === 0 && <p className="in-second">{words.noLeave}</p>}
      <ul>
        {ahead.map((leave) => (
          <li key={leave.id}>{sayLeave(leave, formats)}</li>
        ))}
      </ul>
    </div>
  );
}
