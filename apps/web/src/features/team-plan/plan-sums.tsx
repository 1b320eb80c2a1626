import type { ReactNode } from 'react';
import { useFormats } from '@/app/session';
import { firstName } from '@/facts/first-name';
import { t } from '@/texts';
import { daysAway, paceOf, settlementsBy, toSettle, visitsOf } from './team-plan-model';
import styles from './team-plan.module.css';
import type { TeamPlan } from './team-plan.queries';

const words = t.teamPlan;

/** The plan in one sentence: how many visits, what is to settle, and why targets are lower. */
export function PlanSentence({ plan }: { plan: TeamPlan }) {
  const visits = plan.lines.flatMap(visitsOf).length;
  const missing = plan.lines.filter((line) => line.plan === null).map(({ name }) => firstName(name));
  if (missing.length === plan.lines.length)
    return (
      <>
        <b>{words.sentence.none(plan.lines.length)}.</b> <Lower plan={plan} />
      </>
    );
  const open = toSettle(plan).length;
  const covers = settlementsBy(plan, 'covered-by').length;
  const isClear = settlementsBy(plan, 'planned-twice').length === 0;
  const lead = [words.sentence.visits(visits, plan.lines.length), isClear && words.sentence.noneTwice];
  const parts = [
    open > 0 && words.sentence.toSettle(open),
    covers > 0 && words.sentence.covers(covers),
    missing.length > 0 && words.sentence.withoutPlan(missing),
  ].filter((part) => part !== false);
  return (
    <>
      <b>{lead.filter(Boolean).join(', ')}.</b> {parts.length > 0 && `${capital(parts.join(', '))}. `}
      <Lower plan={plan} />
    </>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function Lower({ plan: { days, lines } }: { plan: TeamPlan }) {
  const formats = useFormats();
  const holidays = days.filter(({ holiday }) => holiday !== null);
  const away = lines.filter((line) => daysAway(line) > 0);
  const why = [
    ...holidays.map(({ date }) => words.sentence.holiday(formats.weekdayName(date))),
    ...away.map((line) => words.sentence.away(firstName(line.name), daysAway(line))),
  ];
  return why.length === 0 ? null : words.sentence.lower(why);
}

/** What the week comes to. */
export function PlanSums({ plan }: { plan: TeamPlan }) {
  const { lines, promises, today } = plan;
  const planned = lines.reduce((sum, line) => sum + paceOf(line, today).planned, 0);
  const target = lines.reduce((sum, line) => sum + (paceOf(line, today).target ?? 0), 0);
  const travel = lines.reduce((sum, { travelMinutes }) => sum + travelMinutes, 0);
  const kept = promises.filter(({ isPlanned }) => isPlanned).length;
  return (
    <>
      <dl className={styles.sums}>
        <Sum
          figure={planned}
          name={planned === 1 ? words.sums.visits.one : words.sums.visits.other}
          say={words.sums.ofTarget(target)}
        />
        <Sum
          figure={promises.length === 0 ? '–' : words.sums.of(kept, promises.length)}
          name={words.sums.promises}
          say={promises.length === 0 ? words.sums.promisesNone : openPromises(plan)}
        />
        <Sum figure={t.week.minutes(travel)} name={words.sums.driving} say={words.sums.drivingSay} />
      </dl>
      <p className={styles.foot}>{words.foot}</p>
    </>
  );
}

function openPromises({ promises }: TeamPlan): string {
  const open = promises.filter(({ isPlanned }) => !isPlanned).map(({ employerName }) => employerName);
  return open.length === 0 ? words.sums.promisesAll : words.sums.promisesOpen(t.week.names(open));
}

function Sum({ figure, name, say }: { figure: ReactNode; name: string; say: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <b>{figure}</b> <span aria-hidden="true">{name}</span>
        <div className="in-second">{say}</div>
      </dd>
    </div>
  );
}
