import { useQuery } from '@tanstack/react-query';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import { dayNameOf } from './week-view';
import { plannedOn, shownDays } from './week-model';
import { WeekLink } from './week-link';
import { useWeek } from './week-place';
import { loggedQuery, type PlanDay } from './week.queries';
import styles from './week.module.css';

/** The days of the week side by side on a phone; one of them is looked at. */
export function DayStrip({ chosen }: { chosen: string }) {
  const { plan } = useWeek();
  const formats = useFormats();
  const { data: logged = [] } = useQuery(loggedQuery(plan.staffId, plan.week));
  const metOn = (date: string) => logged.filter(({ day, judgement }) => day === date && judgement.counts).length;
  return (
    <nav className={styles.strip} aria-label={t.week.strip.label}>
      {shownDays(plan).map((day) => (
        <WeekLink
          key={day.date}
          staffId={plan.staffId}
          day={plan.week}
          search={{ day: dayNameOf(day.date) }}
          replace
          resetScroll={false}
          className={styles.stripDay}
          aria-current={day.date === chosen ? 'date' : undefined}
        >
          <b>{formats.weekday(day.date)}</b>
          <span>{stripWords(day, plan.today, metOn(day.date))}</span>
        </WeekLink>
      ))}
    </nav>
  );
}

/** "2 done", "2 to go", "3". */
function stripWords(day: PlanDay, today: string, met: number): string {
  const words = t.week.strip;
  const open = plannedOn(day).length;
  if (day.date > today) return open > 0 ? String(open) : day.halves.length === 0 ? words.away : words.free;
  if (day.date === today && open > 0) return words.toGo(open);
  return words.done(met);
}
