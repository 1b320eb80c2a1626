import { wholeClockWords } from '@inroads/calendar';
import { useState } from 'react';
import { useStaffNames } from '@/api/staff';
import { useFormats } from '@/app/session';
import { firstName } from '@/facts/first-name';
import { WeekLink } from '@/features/week/week-link';
import { t } from '@/texts';
import { Confirm } from '@/ui/confirm';
import { Button } from '@/ui/controls';
import { isOver, plannedAt, toSettle } from './team-plan-model';
import styles from './team-plan.module.css';
import type { Settlement, TeamLine, TeamPlan } from './team-plan.queries';
import { useSettle } from './use-settle';

const words = t.teamPlan.aside;

interface EntryProps {
  readonly plan: TeamPlan;
  readonly entry: Settlement;
}

/** Two on one way, and what has to be made and nobody can: each with who is to be asked, and what can be done here. */
export function SettleList({ plan }: { plan: TeamPlan }) {
  const open = toSettle(plan);
  if (open.length === 0) return <p className="in-second">{words.nothing}</p>;
  return (
    <ul className={styles.settle}>
      {open.map((entry) => (
        <li key={`${entry.code} ${entry.employerId}`}>
          <b>{entry.employerName}</b>
          <Open plan={plan} entry={entry} />
        </li>
      ))}
    </ul>
  );
}

function Twice({ plan, entry }: EntryProps) {
  const formats = useFormats();
  const [chosen, setChosen] = useState<TeamLine | null>(null);
  const { goes, error, isBusy } = useSettle(plan, () => setChosen(null));
  const maySettle = !isOver(plan);
  const visits = plannedAt(plan, entry.employerId);
  const isPromise = visits.some(({ stop }) => stop.kind === 'appointment');
  const others = visits.filter(({ line }) => line.staffId !== chosen?.staffId).map(({ line }) => firstName(line.name));
  return (
    <>
      <ul className={styles.whens}>
        {visits.map(({ line, stop }) => (
          <li key={stop.id}>
            <span>
              <WeekLink staffId={line.staffId} day={plan.week}>
                {line.name}
              </WeekLink>{' '}
              <span className="in-second">
                {formats.weekdayName(stop.day)}, {wholeClockWords(stop.startsAt)}
              </span>
            </span>
            {maySettle && !isPromise && !chosen && (
              <Button
                size="compact-md"
                aria-label={words.goesAt(line.name, entry.employerName)}
                onClick={() => setChosen(line)}
              >
                {words.goes(firstName(line.name))}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {isPromise && <p className="in-second">{words.promisedBoth}</p>}
      {chosen && (
        <Confirm
          title={words.goesAt(firstName(chosen.name), entry.employerName)}
          say={words.goesSay(others)}
          act={words.goes(firstName(chosen.name))}
          needsReason={false}
          tone="accent"
          isBusy={isBusy}
          error={error}
          onAct={() => goes({ line: chosen, at: entry })}
          onLeave={() => setChosen(null)}
        />
      )}
    </>
  );
}

function Open({ plan, entry }: EntryProps) {
  if (entry.code === 'planned-twice') return <Twice plan={plan} entry={entry} />;
  if (entry.code === 'joint-not-possible') return <NotTogether entry={entry} />;
  return <NotKept plan={plan} entry={entry} />;
}

/** What can be done about it stands where going together is arranged. */
function NotTogether({ entry: { staffIds, insteadOf } }: Pick<EntryProps, 'entry'>) {
  const nameOf = useStaffNames();
  const names = (ids: readonly string[]): string[] => ids.map((id) => firstName(nameOf(id)));
  return <p className="in-second">{words.notTogether(names(staffIds), names(insteadOf))}</p>;
}

function NotKept({ plan, entry: { insteadOf } }: EntryProps) {
  const nameOf = useStaffNames();
  const [staffId] = insteadOf;
  if (staffId === undefined) return null;
  const name = firstName(nameOf(staffId));
  return (
    <p className="in-second">
      {words.notKept(name)}{' '}
      <WeekLink staffId={staffId} day={plan.week}>
        {words.openWeek(name)}
      </WeekLink>
    </p>
  );
}
