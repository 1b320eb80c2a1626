import { useQuery } from '@tanstack/react-query';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import { IconChevronDown, IconChevronUp, IconCircleCheck } from '@/ui/icons';
import { DayStops } from './day-stops';
import { standing, successorOf } from './week-model';
import { useWeek } from './week-place';
import { loggedQuery, type PlanDay } from './week.queries';
import styles from './week.module.css';

const words = t.week.day;

interface PastDayProps {
  readonly day: PlanDay;
  readonly isOpen: boolean;
  onToggle: () => void;
}

/** A day that is over, in one line: whom one met, and where what was missed went. */
export function PastDay({ day, isOpen, onToggle }: PastDayProps) {
  const formats = useFormats();
  const Chevron = isOpen ? IconChevronUp : IconChevronDown;
  const id = `day-${day.date}`;
  return (
    <section className={styles.past} aria-label={formats.longDay(day.date)}>
      <button type="button" className={styles.pastHead} aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
        <b>{formats.weekday(day.date)}</b>
        <PastWords day={day} />
        <Chevron size={17} stroke={1.7} aria-hidden />
      </button>
      {isOpen && (
        <div id={id} className={styles.pastBody}>
          {standing(day).length === 0 ? <p className="in-second">{words.nothing}</p> : <DayStops day={day} />}
        </div>
      )}
    </section>
  );
}

function PastWords({ day }: { day: PlanDay }) {
  const { plan } = useWeek();
  const formats = useFormats();
  const { data = [] } = useQuery(loggedQuery(plan.staffId, plan.week));
  const counted = data.filter(({ day: on, judgement }) => on === day.date && judgement.counts);
  const missed = standing(day).filter(({ state }) => state === 'missed');
  const missedNames = missed.map((stop) => {
    const to = successorOf(plan, stop)?.day ?? null;
    return to === null ? stop.employerName : words.movedTo(stop.employerName, formats.weekdayName(to));
  });
  const free = day.holiday ? words.holiday(day.holiday) : day.halves.length === 0 ? words.away : words.noContacts;
  return (
    <span className={styles.pastWords}>
      {counted.length > 0 ? (
        <>
          <IconCircleCheck size={17} stroke={1.7} aria-hidden />
          <span>
            {words.contacts(
              counted.length,
              counted.map(({ employerName }) => employerName),
            )}
          </span>
        </>
      ) : (
        <span className="in-second">{free}</span>
      )}
      {missed.length > 0 && <span className="in-amber">{words.missed(missed.length, missedNames.join('; '))}</span>}
    </span>
  );
}
