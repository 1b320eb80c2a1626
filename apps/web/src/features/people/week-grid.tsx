import { t } from '@/texts';
import { countHalves, daysShown, isWorked, toggled, type DayHalf } from './half-days';
import styles from './week-grid.module.css';

const words = t.people.week;
const HALVES: readonly DayHalf[] = ['morning', 'afternoon'];

/** A week in half days; with `onChange` each half is tapped on and off. */
export function WeekGrid({ halfDays, onChange }: { halfDays: string; onChange?: (halfDays: string) => void }) {
  const days = words.days.slice(0, onChange ? 7 : daysShown(halfDays));
  return (
    <div className={styles.week}>
      <table className={styles.grid}>
        <caption className="in-hidden">{words.title}</caption>
        <thead>
          <tr>
            <td />
            {days.map((day) => (
              <th key={day} scope="col">
                {day}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {HALVES.map((half) => (
            <tr key={half}>
              <th scope="row">{words[half]}</th>
              {days.map((day, at) => (
                <td key={day}>
                  <HalfDay
                    isOn={isWorked(halfDays, at, half)}
                    label={`${words.longDays[at] ?? day} ${words[half].toLowerCase()}`}
                    {...(onChange && { onToggle: () => onChange(toggled(halfDays, at, half)) })}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="in-second">{words.halves(countHalves(halfDays))}</p>
    </div>
  );
}

function HalfDay({ isOn, label, onToggle }: { isOn: boolean; label: string; onToggle?: () => void }) {
  const say = isOn ? words.on : words.off;
  if (!onToggle) {
    return (
      <span className={styles.half} data-on={isOn || undefined}>
        {say}
      </span>
    );
  }
  return (
    <button
      type="button"
      className={styles.half}
      data-on={isOn || undefined}
      aria-pressed={isOn}
      aria-label={`${say}: ${label}`}
      onClick={onToggle}
    >
      {say}
    </button>
  );
}
