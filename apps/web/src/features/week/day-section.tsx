import { useState } from 'react';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import { blockName } from './appointment-words';
import { DayWayMenu } from './day-way-menu';
import { DayStops } from './day-stops';
import { clashesOf, plannedOn, standing, timeOf } from './week-model';
import { useWeek } from './week-place';
import type { PlanDay } from './week.queries';
import styles from './week.module.css';

const words = t.week.day;

/** Today or a day ahead: what is planned, in its order. A visit of another day can be dropped here. */
export function DaySection({ day }: { day: PlanDay }) {
  const { plan, dragged } = useWeek();
  const formats = useFormats();
  const drop = useDrop(day);
  const isToday = day.date === plan.today;
  const isEmpty = standing(day).length === 0 && day.blocks.every(({ kind }) => kind === 'lunch');
  return (
    <section
      className={styles.day}
      aria-labelledby={`day-${day.date}`}
      data-over={drop.isOver || undefined}
      data-open={(drop.isOpen && dragged !== null) || undefined}
      {...drop.handlers}
    >
      <div className={styles.dayHead}>
        <h2 id={`day-${day.date}`}>
          {isToday ? t.week.today : formats.weekdayName(day.date)}{' '}
          <span>{isToday ? formats.longDay(day.date) : formats.shortDay(day.date)}</span>
        </h2>
        <span className={styles.dayEnd}>
          <span className="in-second">{drop.isOver ? words.drop(formats.weekdayName(day.date)) : dayWords(day)}</span>
          <DayWayMenu day={day} />
        </span>
      </div>
      {clashesOf(day).map(({ block, stops }) => (
        <p key={block.appointmentId} className="in-amber">
          {t.week.stop.clash(
            blockName(block),
            stops.map(({ employerName }) => employerName),
          )}
        </p>
      ))}
      {isEmpty ? <p className={styles.nothing}>{nothingWords(day)}</p> : <DayStops day={day} />}
    </section>
  );
}

/** "2 visits, 24 min driving, estimated". */
function dayWords(day: PlanDay): string {
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

function useDrop(day: PlanDay) {
  const { plan, acts, dragged, drag } = useWeek();
  const [isOver, setIsOver] = useState(false);
  const isOpen = dragged !== null && dragged.day !== day.date && timeOf(day.date, plan.today) !== 'past';
  const handlers = {
    onDragOver: (event: React.DragEvent) => {
      if (!isOpen) return;
      event.preventDefault();
      setIsOver(true);
    },
    onDragLeave: (event: React.DragEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setIsOver(false);
    },
    onDrop: (event: React.DragEvent) => {
      event.preventDefault();
      setIsOver(false);
      if (isOpen && dragged) acts?.move(dragged, day.date);
      drag(null);
    },
  };
  return { isOver: isOver && isOpen, isOpen, handlers };
}
