import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import { PaceMeter } from '@/ui/pace-meter';
import { isAwayAllWeek, paceOf, type Pace } from './week-model';
import { useWeek } from './week-place';
import { loggedQuery, type PlanWeek } from './week.queries';
import styles from './week.module.css';

const words = t.week.pace;

/** How the week stands against its target, in one sentence; what was logged and does not count is one tap away. */
export function PaceLine() {
  const { plan } = useWeek();
  const pace = paceOf(plan);
  const { stands, said } = paceWords(plan);
  return (
    <div className={styles.pace}>
      <PaceMeter counted={pace.counted} target={pace.target} planned={pace.planned}>
        <b>{stands}</b> <span>{said}</span>
      </PaceMeter>
      <NotCounted />
    </div>
  );
}

export function countedWords(counted: number, target: number | null): string {
  return target === null ? words.noTarget(counted) : words.counted(counted, Math.round(target));
}

/** How the week stands, and whether that is enough. */
export function paceWords(plan: PlanWeek): { readonly stands: string; readonly said: string } {
  const pace = paceOf(plan);
  const { counted, target, planned, plannedToday } = pace;
  const parts = [
    countedWords(counted, target),
    plannedToday > 0 ? words.plannedToday(plannedToday) : planned > 0 && words.planned(planned),
  ];
  return { stands: `${parts.filter(Boolean).join(', ')}.`, said: saidOf(pace, isAwayAllWeek(plan)) };
}

function saidOf({ counted, target, fullTarget, short }: Pace, isAway: boolean): string {
  if (target === null) return isAway ? words.away : words.noOneLooking;
  if (counted >= target) return words.met;
  const isLess = fullTarget !== null && target < fullTarget;
  const lower = isLess ? ` ${words.smaller(Math.round(target), Math.round(fullTarget))}` : '';
  return `${short > 0 ? words.short(short) : words.onPace}${lower}`;
}

/** Calls and the like: logged, but no contact in person with somebody who hires. */
function NotCounted() {
  const { plan } = useWeek();
  const formats = useFormats();
  const [isOpen, setIsOpen] = useState(false);
  const { data = [] } = useQuery(loggedQuery(plan.staffId, plan.week));
  const uncounted = data.filter(({ judgement }) => !judgement.counts);
  if (uncounted.length === 0) return null;
  return (
    <div className={styles.notCounted}>
      <button type="button" className={styles.link} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {words.notCounted(uncounted.length)}
      </button>
      {isOpen && (
        <ul aria-label={words.notCountedList}>
          {uncounted.map(({ id, day, employerId, employerName, judgement }) => (
            <li key={id}>
              {formats.weekday(day)},{' '}
              <Link to="/employers/$id" params={{ id: employerId }}>
                {employerName}
              </Link>
              . <span className="in-second">{judgement.sentence}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
