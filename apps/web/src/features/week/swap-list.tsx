import { useEffect, useRef } from 'react';
import { useStaffNames } from '@/api/staff';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import { Button } from '@/ui/controls';
import { useEscape } from '@/ui/use-escape';
import { leftOutWords, nameAmong } from './left-out-words';
import { worthOf } from './stop-reasons';
import { standingStops } from './week-model';
import { useWeek } from './week-place';
import type { LeftOut, PlanWeek, Stop } from './week.queries';
import styles from './week.module.css';

const words = t.week.swap;
const SHOWN = 6;
/** Left out for want of room or worth alone: such a business may take the place of another. */
const WANTS_ROOM: readonly string[] = [
  ...['kind-full', 'minutes-used-up', 'no-time-left', 'less-worth', 'not-worth-the-travel'],
];

/** What the plan left out and could have gone to, the most worthwhile first. */
export function swapsFor(plan: Pick<PlanWeek, 'days' | 'leftOut'>): LeftOut[] {
  const there = new Set(standingStops(plan).map(({ siteId }) => siteId));
  return plan.leftOut.filter(({ code, siteId }) => WANTS_ROOM.includes(code) && !there.has(siteId)).slice(0, SHOWN);
}

/** Another business in the place of a visit, on its day. */
export function SwapList({ stop, onLeave }: { stop: Stop; onLeave: () => void }) {
  const { plan, acts } = useWeek();
  const formats = useFormats();
  const nameOf = useStaffNames();
  const box = useRef<HTMLDivElement>(null);
  useEscape(onLeave);
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  const whyThere = (entry: LeftOut) => {
    const worth = worthOf(entry, plan, formats);
    const why = leftOutWords(entry, plan, formats, nameOf);
    if (worth.length === 0) return why;
    // That the week holds no more is so of each of them, and no reason to go to this one.
    return (entry.code === 'kind-full' ? worth : [...worth, words.leftOut(why)]).join('. ');
  };
  return (
    <div ref={box} role="group" aria-label={words.title(stop.employerName)} className={styles.swap}>
      <b>{words.title(stop.employerName)}</b>
      <ul className={styles.lines}>
        {swapsFor(plan).map((entry) => (
          <li key={entry.siteId}>
            <div>
              <b>{nameAmong(entry, plan.leftOut)}</b>
              <div className="in-second">{whyThere(entry)}</div>
            </div>
            <Button
              size="compact-md"
              disabled={acts?.isBusy}
              aria-label={words.chooseFor(entry.employerName, stop.employerName)}
              onClick={() => {
                acts?.swap(stop, entry);
                onLeave();
              }}
            >
              {words.choose}
            </Button>
          </li>
        ))}
      </ul>
      <Button variant="subtle" color="gray" onClick={onLeave}>
        {t.parts.cancel}
      </Button>
    </div>
  );
}
