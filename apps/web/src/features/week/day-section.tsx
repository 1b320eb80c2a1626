import { useFormats } from '@/app/session';
import { t } from '@/texts';
import { DayStops } from './day-stops';
import { plannedOn, standing } from './week-model';
import { useWeek } from './week-place';
import type { PlanDay } from './week.queries';
import styles from './week.module.css';

const words = t.week.day;

/** Today or a day ahead: what is planned, in its order. */
export function DaySection({ day }: { day: PlanDay }) {
  const { plan } = useWeek();
  const formats = useFormats();
  const isToday = day.date === plan.today;
  const isEmpty = standing(day).length === 0 && day.blocks.every(({ kind }) => kind === 'lunch');
  return (
    <section className={styles.day} aria-labelledby={`day-${day.date}`}>
      <div className={styles.dayHead}>
        <h2 id={`day-${day.date}`}>
          {isToday ? t.week.today : formats.weekdayName(day.date)}{' '}
          <span>{isToday ? formats.longDay(day.date) : formats.shortDay(day.date)}</span>
        </h2>
        <span className="in-second">{dayWords(day)}</span>
      </div>
      {isEmpty ? <p className={styles.nothing}>{nothingWords(day)}</p> : <DayStops day={day} />}
    </section>
  );
}

/** "2 visits, 24 min driving, estimated". */
export function dayWords(day: PlanDay): string {
  const planned = plannedOn(day);
  const parts = [
    planned.length > 0 && words.visits(planned.length),
    travelWords(day),
    day.halves.length === 1 && words.half[day.halves[0] as 'am' | 'pm'],
  ];
  return parts.filter(Boolean).join(', ');
}

export function travelWords(day: PlanDay): string {
  if (day.travelMinutes === 0 || plannedOn(day).length === 0) return '';
  const isEstimated = plannedOn(day).some(({ isTravelEstimated }) => isTravelEstimated);
  const said = words.travel(t.week.minutes(day.travelMinutes), words.modes[day.mode] ?? '');
  return isEstimated ? `${said}, ${words.estimated}` : said;
}

function nothingWords({ holiday, halves }: PlanDay): string {
  if (holiday) return words.holiday(holiday);
  return halves.length === 0 ? words.away : words.nothing;
}
