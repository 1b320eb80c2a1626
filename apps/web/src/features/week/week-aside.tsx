import { daysBetween } from '@inroads/calendar';
import { isTold, sayPlanEvent } from '@inroads/contracts';
import { Link } from '@tanstack/react-router';
import { LOG_PATH } from '@/app/navigation';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import type { Formats } from '@/texts/format';
import { ThirtyDayClock } from '@/ui/clock';
import { Button } from '@/ui/controls';
import { Section } from '@/ui/page';
import { LeftOutList } from './left-out-list';
import { OpenAppointments, openAppointments } from './open-appointments';
import { PlanHistory } from './plan-history';
import { openTogether, TogetherLines, whenWords } from './together-lines';
import { useWeek } from './week-place';
import type { PlanWeek } from './week.queries';
import styles from './week.module.css';

const words = t.week.aside;

/** What was promised and is due, the late ones first. */
export function FollowUps() {
  const { plan, acts } = useWeek();
  const { followUps } = plan;
  if (followUps.length === 0) return <p className="in-second">{words.none}</p>;
  return (
    <ul className={styles.lines}>
      {followUps.map(({ id, what, employerId, employerName, dueOn }) => (
        <li key={id}>
          <div>
            <b>{what || words.noWords}</b>
            <div className="in-second">
              {employerName}. <DueWords dueOn={dueOn} />
            </div>
          </div>
          {acts && (
            <Button
              size="compact-md"
              renderRoot={(props) => (
                <Link
                  to={LOG_PATH}
                  search={{ employer: employerId, promise: id, week: plan.week } as never}
                  aria-label={words.logAt(what || words.noWords, employerName)}
                  {...props}
                />
              )}
            >
              {words.log}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function DueWords({ dueOn }: { dueOn: string }) {
  const { plan } = useWeek();
  const formats = useFormats();
  const days = daysBetween(plan.today, dueOn);
  if (days < 0) return <span className="in-brick">{words.late(-days)}</span>;
  if (days === 0) return <span className="in-amber">{words.due.today}</span>;
  return <span>{days === 1 ? words.due.tomorrow : words.dueOn(formats.day(dueOn))}</span>;
}

/** Days to the first contact in person with an employer, for those who have none yet. */
export function Clocks() {
  const { plan } = useWeek();
  const formats = useFormats();
  return (
    <div className={styles.clocks}>
      {plan.clocks.map(({ seekerId, preferredName, code, daysSinceEntry, limitDays, nextVisitOn }) => (
        <ThirtyDayClock
          key={seekerId}
          name={
            <Link to="/seekers/$id" params={{ id: seekerId }}>
              {preferredName} ({code})
            </Link>
          }
          day={daysSinceEntry}
          limitDays={limitDays}
          note={
            <>
              {daysSinceEntry > limitDays ? words.clockOver : words.clockLeft(limitDays - daysSinceEntry)}{' '}
              {nextVisitOn ? words.clockVisit(formats.weekdayName(nextVisitOn)) : words.clockPlaces}
            </>
          }
        />
      ))}
    </div>
  );
}

/** What has to be and cannot, with what stands in its way. */
export function Unkept() {
  const { plan } = useWeek();
  const formats = useFormats();
  return (
    <ul className={styles.leftOut}>
      {plan.unkept.map((entry) => (
        <li key={entry.siteId}>
          <b>{entry.employerName ?? t.week.unkept.unknown}:</b> {companyWords(entry, formats)}
          {unkeptWords(entry, (day) => formats.weekdayName(day))}
        </li>
      ))}
    </ul>
  );
}

/** With whom, and when they have it: what is hers alone to keep has none of it. */
function companyWords({ colleagues }: PlanWeek['unkept'][number], formats: Formats): string {
  const one = colleagues.find(({ day }) => day !== null) ?? colleagues[0];
  return one ? t.week.unkept.company(one.name, whenWords(one, formats)) : '';
}

function unkeptWords({ code, conflictsWith, blockedBy }: PlanWeek['unkept'][number], dayName: (day: string) => string) {
  if (code !== 'conflict') return t.week.unkept[code];
  const blocks = blockedBy.map(({ code: what, date }) =>
    t.week.unkept.block(what === 'lunch' ? t.week.stop.lunch : (t.week.stop.kinds[what] ?? what), dayName(date)),
  );
  const others = conflictsWith.map((what) => t.week.stop.kinds[what] ?? what);
  return t.week.unkept.conflict([...others, ...blocks]);
}

/** What became of the plan by itself or by others: a stop, a colleague, a re-plan. */
export function PlanEvents() {
  const { plan } = useWeek();
  const formats = useFormats();
  return (
    <ul className={styles.leftOut}>
      {toldEvents(plan).map(({ id, code, employerName, happenedAt }) => (
        <li key={id}>
          {sayPlanEvent(code, employerName)} <span className="in-source">{formats.instant(happenedAt)}</span>
        </li>
      ))}
    </ul>
  );
}

const SHOWN = 6;

export function toldEvents({ events, staffId }: Pick<PlanWeek, 'events' | 'staffId'>): PlanWeek['events'] {
  return events.filter((event) => isTold(event, staffId)).slice(0, SHOWN);
}

export function WeekAside({ children }: { children?: React.ReactNode }) {
  const { plan } = useWeek();
  return (
    <>
      {children}
      {plan.unkept.length > 0 && (
        <Section title={words.unkept} note={plan.unkept.length}>
          <Unkept />
        </Section>
      )}
      {openTogether(plan).length > 0 && (
        <Section title={t.week.together.open} note={t.week.together.openSay}>
          <TogetherLines />
        </Section>
      )}
      {openAppointments(plan).length > 0 && (
        <Section title={words.openAppointments} note={words.openAppointmentsSay}>
          <OpenAppointments />
        </Section>
      )}
      <Section title={words.followUps} note={plan.followUps.length || undefined}>
        <FollowUps />
      </Section>
      {plan.clocks.length > 0 && (
        <Section title={words.clocks} note={words.clocksNote}>
          <Clocks />
        </Section>
      )}
      {plan.plan && (
        <Section title={words.leftOut} note={plan.leftOutCount || undefined}>
          <LeftOutList />
        </Section>
      )}
      {toldEvents(plan).length > 0 && (
        <Section title={words.events}>
          <PlanEvents />
        </Section>
      )}
      <Section title={t.week.history.title} note={t.week.history.note}>
        <PlanHistory />
      </Section>
    </>
  );
}
