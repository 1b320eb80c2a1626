import { wholeClockWords } from '@inroads/calendar';
import { useFormats, useMe } from '@/app/session';
import { workingRange } from '@/facts/week-range';
import { t } from '@/texts';
import { reasonsOf } from './stop-reasons';
import { whereWords } from './stop-row';
import { plannedOn, shownDays } from './week-model';
import { useWeek } from './week-place';
import type { Stop } from './week.queries';
import styles from './week-sheet.module.css';

const words = t.week.sheet;

/** The week on paper: black on white, codes and no names, room for the hand. Shown only where it is printed. */
export function WeekSheet() {
  const { plan } = useWeek();
  const { agency } = useMe();
  const formats = useFormats();
  const range = workingRange(
    plan.week,
    shownDays(plan).map(({ date }) => date),
  );
  return (
    <div className={styles.sheet} aria-hidden="true">
      <h1>{words.title(plan.staffName)}</h1>
      <p>
        {agency.name}. {formats.dayRange(...range, true)}
      </p>
      {shownDays(plan).map((day) => (
        <table key={day.date}>
          <caption>{formats.longDay(day.date)}</caption>
          <thead>
            <tr>
              {Object.values(words.columns).map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {plannedOn(day).map((stop) => (
              <SheetRow key={stop.id} stop={stop} />
            ))}
            <tr className={styles.hand}>
              <td>{words.hand}</td>
              <td colSpan={4} />
            </tr>
          </tbody>
        </table>
      ))}
      <p className={styles.foot}>{words.printed(formats.instant(new Date().toISOString()))}</p>
    </div>
  );
}

/** Paper has no "more". */
const REASONS = 3;

function SheetRow({ stop }: { stop: Stop }) {
  const { plan } = useWeek();
  const formats = useFormats();
  const codes = stop.seekers.map(({ code }) => code);
  const why = reasonsOf({ ...stop, seekers: [], otherSeekers: 0 }, plan, formats)
    .map(({ words: said }) => said)
    .slice(0, REASONS);
  return (
    <tr>
      <td>
        <b>{wholeClockWords(stop.startsAt)}</b>
        <div>{words.travel(t.week.minutes(stop.travelMinutes))}</div>
      </td>
      <td>
        <b>{stop.employerName}</b>
        <div>{[stop.addressLine, stop.city].filter(Boolean).join(', ')}</div>
      </td>
      <td>
        {stop.person
          ? [stop.person.name, stop.person.title].filter(Boolean).join(', ')
          : whereWords({ ...stop, addressLine: '', siteName: '' })}
      </td>
      <td>{[...why, ...(codes.length > 0 ? [words.forWhom(codes)] : [])].join('. ')}</td>
      <td />
    </tr>
  );
}
