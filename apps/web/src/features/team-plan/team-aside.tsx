import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useStaffNames } from '@/api/staff';
import { useFormats } from '@/app/session';
import { firstName } from '@/facts/first-name';
import { t } from '@/texts';
import { Section } from '@/ui/page';
import { SettleList } from './settle-list';
import { settlementsBy, toSettle } from './team-plan-model';
import { TogetherSection } from './together-section';
import styles from './team-plan.module.css';
import type { TeamPlan } from './team-plan.queries';

const words = t.teamPlan.aside;
/** "Do not contact" without an end. */
const FOR_GOOD = '9999-12-31';
const FEW = 5;

export function SettleSection({ plan }: { plan: TeamPlan }) {
  return (
    <Section title={words.settle} note={toSettle(plan).length || undefined}>
      <SettleList plan={plan} />
    </Section>
  );
}

/** What was settled between colleagues, and what nobody goes to. Empty parts are left out. */
export function SettledSections({ plan }: { plan: TeamPlan }) {
  const covers = settlementsBy(plan, 'covered-by');
  const shared = settlementsBy(plan, 'goes-to');
  const nameOf = useStaffNames();
  const formats = useFormats();
  const names = (ids: readonly string[]): string[] => ids.map((id) => firstName(nameOf(id)));
  return (
    <>
      <TogetherSection plan={plan} />
      {covers.length > 0 && (
        <Section title={words.cover} note={covers.length}>
          <Lines>
            {covers.map(({ employerId, employerName, day, staffIds, insteadOf }) => (
              <Line
                key={employerId}
                employerId={employerId}
                name={employerName}
                note={[words.covers(names(staffIds)[0] ?? '', names(insteadOf)[0] ?? ''), day && formats.day(day)]
                  .filter(Boolean)
                  .join(', ')}
              />
            ))}
          </Lines>
        </Section>
      )}
      {plan.promises.length > 0 && <Promises plan={plan} />}
      {shared.length > 0 && (
        <Section title={words.shared} note={words.sharedSay}>
          <Lines>
            {shared.map(({ employerId, employerName, staffIds, insteadOf }) => (
              <Line
                key={employerId}
                employerId={employerId}
                name={employerName}
                note={words.goesTo(names(staffIds), names(insteadOf))}
              />
            ))}
          </Lines>
        </Section>
      )}
      {plan.leftOut.length > 0 && (
        <Section title={words.leftOut} note={words.leftOutSay}>
          <Lines>
            {plan.leftOut.map((entry) => (
              <Line
                key={entry.employerId}
                employerId={entry.employerId}
                name={entry.employerName}
                note={leftOutWords(entry, (day) => formats.shortDay(day))}
              />
            ))}
          </Lines>
        </Section>
      )}
    </>
  );
}

/** Those that are in nobody's week are named. */
function Promises({ plan: { promises, today } }: { plan: TeamPlan }) {
  const nameOf = useStaffNames();
  const formats = useFormats();
  const open = promises.filter(({ isPlanned }) => !isPlanned);
  return (
    <Section title={words.promises} note={words.promisesKept(promises.length - open.length, promises.length)}>
      <Lines>
        {open.map(({ employerId, employerName, ownerStaffId, dueOn }, at) => {
          const say = dueOn < today ? words.promiseLate : words.promiseOpen;
          const note = say(firstName(nameOf(ownerStaffId)), formats.day(dueOn));
          return <Line key={`${employerId} ${at}`} employerId={employerId} name={employerName} note={note} />;
        })}
      </Lines>
    </Section>
  );
}

function Lines({ children }: { children: readonly ReactNode[] }) {
  const [isWhole, setIsWhole] = useState(false);
  return (
    <>
      <ul className={styles.lines}>{isWhole ? children : children.slice(0, FEW)}</ul>
      {children.length > FEW && (
        <button type="button" className={styles.more} aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? words.showFew : words.showAll(children.length)}
        </button>
      )}
    </>
  );
}

function Line({ employerId, name, note }: { employerId: string; name: string; note: string }) {
  return (
    <li>
      <Link to="/employers/$id" params={{ id: employerId }}>
        {name}
      </Link>
      <div className="in-second">{note}</div>
    </li>
  );
}

/** Why nobody goes there, in one's own words for a whole team. */
export function leftOutWords({ code, values }: TeamPlan['leftOut'][number], shortDay: (day: string) => string): string {
  const said = t.teamPlan.leftOut;
  if (code === 'do-not-contact') {
    const until = values['until'];
    return said[code](typeof until !== 'string' || until >= FOR_GOOD ? null : shortDay(until));
  }
  const plain = (said as Record<string, unknown>)[code];
  return typeof plain === 'string' ? plain : said.other;
}
