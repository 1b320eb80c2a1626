import { useRef, type KeyboardEvent } from 'react';
import { useFormats } from '@/app/session';
import { dayNameOf } from '@/features/week/week-view';
import { WeekLink } from '@/features/week/week-link';
import { t } from '@/texts';
import { IconCalendarOff } from '@/ui/icons';
import { PaceMeter } from '@/ui/pace-meter';
import { useRowKeys } from '@/ui/use-row-keys';
import { StopLine } from './stop-line';
import { orderOf, paceOf, shownDates } from './team-plan-model';
import styles from './team-plan.module.css';
import type { TeamDay, TeamLine, TeamPlan } from './team-plan.queries';

const words = t.teamPlan.grid;

/** People down, days across; on a phone each person with their days below. */
export function PlanGrid({ plan }: { plan: TeamPlan }) {
  const formats = useFormats();
  const dates = shownDates(plan);
  const box = useRef<HTMLDivElement>(null);
  useRowKeys(box);
  return (
    <div className={styles.wrap} ref={box}>
      <table className={styles.grid} role="table">
        <caption className="in-hidden">{words.caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {words.specialist}
            </th>
            {dates.map(({ date, holiday }) => (
              <th key={date} role="columnheader" scope="col" data-narrow={holiday !== null || undefined}>
                <b>{formats.weekdayName(date).slice(0, 3)}</b> {formats.shortDay(date)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {plan.lines.map((line) => (
            <tr key={line.staffId} role="row" data-row tabIndex={-1} onKeyDown={openByEnter}>
              <th role="rowheader" scope="row">
                <Person line={line} today={plan.today} />
              </th>
              {dates.map(({ date, holiday }) => {
                const day = line.days.find((each) => each.date === date);
                return day && <DayCell key={date} plan={plan} line={line} day={day} holiday={holiday} />;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Enter on a row that J or K has come to. */
function openByEnter({ key, target, currentTarget }: KeyboardEvent<HTMLElement>): void {
  if (key === 'Enter' && target === currentTarget) currentTarget.querySelector('a')?.click();
}

function Person({ line, today }: { line: TeamLine; today: string }) {
  const { counted, planned, target } = paceOf(line, today);
  const looking = line.figures?.looking ?? null;
  return (
    <>
      <WeekLink staffId={line.staffId} day={weekOf(line)} className={styles.name}>
        {line.name}
        <span className="in-hidden">{words.openWeek}</span>
      </WeekLink>
      {looking !== null && <div className="in-second">{words.looking(looking)}</div>}
      <div className={styles.pace}>
        <PaceMeter size="small" counted={counted} planned={planned} target={target}>
          <span className="in-second">{words.planned(counted, planned, target)}</span>
        </PaceMeter>
      </div>
      <PlanState line={line} />
    </>
  );
}

function PlanState({ line: { plan, hasProposal } }: { line: TeamLine }) {
  const formats = useFormats();
  if (!plan) return <div className="in-source">{words.none}</div>;
  if (hasProposal) return <div className={`in-source ${styles.waits}`}>{words.state.proposal}</div>;
  const { status, acceptedAt, plannedAt } = plan;
  const day = formats.shortDay(formats.dayOf(acceptedAt ?? plannedAt));
  return <div className="in-source">{status === 'draft' ? words.state.draft(day) : words.state.accepted(day)}</div>;
}

const weekOf = ({ days }: TeamLine): string => days[0]?.date ?? '';

interface DayCellProps {
  readonly plan: TeamPlan;
  readonly line: TeamLine;
  readonly day: TeamDay;
  readonly holiday: string | null;
}

/** The whole cell opens that day in the specialist's week. */
function DayCell({ plan, line, day, holiday }: DayCellProps) {
  const formats = useFormats();
  const stops = orderOf(day);
  const why = whyNot(day, holiday, stops.length === 0 && line.plan !== null);
  return (
    <td role="cell" data-off={day.halves.length === 0 || undefined} data-empty={stops.length === 0 || undefined}>
      <span className={styles.date}>{formats.weekday(day.date)}</span>
      <WeekLink
        staffId={line.staffId}
        day={plan.week}
        search={{ day: dayNameOf(day.date) }}
        className={styles.open}
        aria-label={words.open(line.name, formats.weekdayName(day.date))}
      >
        {null}
      </WeekLink>
      <div className={styles.cell}>
        {why && (
          <div className={styles.away}>
            {(day.halves.length === 0 || day.leave.length > 0) && (
              <IconCalendarOff size={15} stroke={1.7} aria-hidden />
            )}
            {why}
          </div>
        )}
        {stops.length > 0 && (
          <ol className={styles.stops}>
            {stops.map(({ stop, number }) => (
              <StopLine key={stop.id} plan={plan} staffId={line.staffId} stop={stop} number={number} />
            ))}
          </ol>
        )}
      </div>
    </td>
  );
}

/** Why there is nothing, or only half a day. */
function whyNot({ halves, leave }: TeamDay, holiday: string | null, isFree: boolean): string | null {
  if (holiday !== null) return words.holiday(holiday);
  if (leave.length > 0 && halves.length === 0) return words.leave;
  const [half] = leave;
  if (half !== undefined) return words.half[half];
  if (halves.length === 0) return words.off;
  return isFree ? words.free : null;
}
