import { useState } from 'react';
import { useFormats } from '@/app/session';
import { wholeClockWords } from '@inroads/calendar';
import { firstName } from '@/facts/first-name';
import { t } from '@/texts';
import type { Formats } from '@/texts/format';
import { Button } from '@/ui/controls';
import { ProblemNote } from '@/ui/notes';
import type { JointParty, JointVisit } from './joint-visits.api';
import { useTogether } from './use-together';
import { standingStops } from './week-model';
import { useWeek } from './week-place';
import type { PlanWeek, Stop } from './week.queries';
import styles from './week.module.css';

const words = t.week.together;

/** Where it stands with a colleague, if it stands otherwise there than here; while it is being planned, only that. */
export function apartWords(
  { joint, day, startsAt }: Stop,
  { jointVisits }: Pick<PlanWeek, 'jointVisits'>,
  formats: Formats,
): string[] {
  const apart = (joint?.colleagues ?? []).filter((one) => one.day !== day || one.startsAt !== startsAt);
  if (apart.length > 0 && jointVisits.some(({ id, isPlanning }) => id === joint?.id && isPlanning))
    return [words.planning];
  return apart.flatMap((one) => {
    if (one.day === null || one.startsAt === null) return one.hasPlan ? [words.notThere(firstName(one.name))] : [];
    return [words.elsewhere(firstName(one.name), whenWords(one, formats))];
  });
}

/** "Tuesday, 10:00 am". */
export function whenWords({ day, startsAt }: Pick<JointParty, 'day' | 'startsAt'>, formats: Formats): string {
  return day === null || startsAt === null ? '' : `${formats.weekdayName(day)}, ${wholeClockWords(startsAt)}`;
}

/** Visits together that the plan does not hold (yet). */
export function openTogether(plan: Pick<PlanWeek, 'days' | 'jointVisits'>): JointVisit[] {
  const there = new Set(
    standingStops(plan)
      .filter(({ state }) => state === 'planned' || state === 'done')
      .map(({ siteId }) => siteId),
  );
  return plan.jointVisits.filter(({ siteId }) => !there.has(siteId));
}

export function TogetherLines() {
  const { plan, acts } = useWeek();
  const formats = useFormats();
  const [asked, setAsked] = useState<string | null>(null);
  const { callOff, error, isBusy } = useTogether(() => setAsked(null));
  return (
    <ul className={styles.lines}>
      {openTogether(plan).map((visit) => {
        const others = visit.party.filter(({ staffId }) => staffId !== plan.staffId);
        const [at] = others.filter(({ day }) => day !== null);
        return (
          <li key={visit.id}>
            <div>
              <b>{visit.employerName}</b>
              <div className="in-second">
                {words.with(others.map(({ name }) => name))}
                {visit.isPlanning
                  ? `. ${words.planning}`
                  : at && `. ${words.elsewhere(firstName(at.name), whenWords(at, formats))}`}
              </div>
              {asked === visit.id && error != null && <ProblemNote error={error} />}
            </div>
            {acts && (
              <Button
                size="compact-md"
                disabled={isBusy}
                aria-label={words.offAt(visit.employerName)}
                onClick={() => {
                  setAsked(visit.id);
                  callOff(visit);
                }}
              >
                {words.off}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
