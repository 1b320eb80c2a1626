import { daysShown, isWorked } from './half-days';
import styles from './people.module.css';

/** A week at a glance, mornings above afternoons; the words stand beside it. */
export function HalfDaysSign({ halfDays }: { halfDays: string }) {
  const days = Array.from({ length: daysShown(halfDays) }, (_, at) => at);
  return (
    <span className={styles.sign} aria-hidden>
      {days.map((day) => (
        <span key={day}>
          <i data-on={isWorked(halfDays, day, 'morning') || undefined} />
          <i data-on={isWorked(halfDays, day, 'afternoon') || undefined} />
        </span>
      ))}
    </span>
  );
}
