import { addDays } from '@inroads/calendar';
import { useNavigate } from '@tanstack/react-router';
import type { KeyboardEvent } from 'react';
import { LOG_PATH } from '@/app/navigation';
import { singleKeysAreOn } from '@/app/preferences';
import { t } from '@/texts';
import { logSearchOf } from './log-search';
import type { OpenPart } from './open-part';
import { useWeek } from './week-place';
import type { Stop } from './week.queries';

const words = t.week.keys;

/** Listed with the page's keys; it is the visit with the focus that obeys them. */
export const STOP_KEYS = [
  { keys: 'd', label: words.done },
  { keys: 'n', label: words.later },
  { keys: 'm', label: words.missed },
  { keys: 'p', label: words.pin },
  { keys: '[', label: words.dayBefore },
  { keys: ']', label: words.dayAfter },
] as const;

/** The keys of the plan, on the visit that has the focus: D done, N later, M missed, P pin, [ and ] a day earlier or later. */
export function useStopKeys(stop: Stop, mayAct: boolean, open: (part: OpenPart) => void) {
  const { plan, acts } = useWeek();
  const navigate = useNavigate();
  return (event: KeyboardEvent<HTMLElement>): void => {
    const isField = event.target instanceof Element && event.target.closest('input, textarea, select, [role="menu"]');
    if (!mayAct || !acts || isField || !singleKeysAreOn()) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = (by: number) => () => {
      const day = addDays(stop.day, by);
      if (day >= plan.today && plan.days.some(({ date }) => date === day)) acts.move(stop, day);
    };
    const keys: Record<string, () => void> = {
      d: () =>
        void navigate({
          to: LOG_PATH,
          search: logSearchOf(stop) as never,
        }),
      n: () => open('later'),
      m: () => acts.missed(stop),
      p: () => acts.pin(stop),
      '[': move(-1),
      ']': move(1),
    };
    const run = keys[event.key.toLowerCase()];
    if (!run) return;
    event.preventDefault();
    event.stopPropagation();
    // A key that is held down is one wish.
    if (!event.repeat) run();
  };
}
