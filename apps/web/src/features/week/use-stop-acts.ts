import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { useSave } from '@/api/use-save';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import { useToast } from '@/ui/toast';
import { isConflict } from './act-problem';
import { sendAct, takeBack, type StopAct } from './stop-act.api';
import { stopIn, successorOf } from './week-model';
import { planKey, planQuery, type PlanWeek, type Stop } from './week.queries';

const words = t.week.said;

export interface StopActs {
  readonly isBusy: boolean;
  missed: (stop: Stop) => void;
  later: (stop: Stop, until: string) => void;
  pin: (stop: Stop) => void;
  move: (stop: Stop, day: string) => void;
  remove: (stop: Stop, why: string) => void;
  swap: (stop: Stop, instead: { readonly siteId: string; readonly employerName: string }) => void;
}

interface Asked {
  readonly stop: Stop;
  readonly act: StopAct;
}

/** One visit at a time: what is done is said at once and can be taken back; what was changed meanwhile is asked again. */
export function useStopActs(plan: PlanWeek) {
  const queries = useQueryClient();
  const toast = useToast();
  const sayOf = useSayAct();
  const [asked, setAsked] = useState<Asked | null>(null);
  const save = useSave(({ stop, act }: Asked) => sendAct(stop, act));
  const { mutate, reset } = save;
  const keep = useCallback(
    (now: PlanWeek) => {
      queries.setQueryData(planQuery(now.week).queryKey, now);
      void queries.invalidateQueries({ queryKey: [...planKey, 'days'] });
    },
    [queries],
  );

  const run = useCallback(
    (next: Asked) => {
      setAsked(next);
      mutate(next, {
        onSuccess: (now) => {
          setAsked(null);
          keep(now);
          const undo = async () => keep(await takeBack(stopIn(now, next.stop.id)));
          toast({ words: sayOf(next, now), undo });
        },
      });
    },
    [mutate, keep, toast, sayOf],
  );

  const acts = useMemo((): StopActs => {
    const on = (act: (value: never) => StopAct) => (stop: Stop, value?: unknown) =>
      run({ stop, act: act(value as never) });
    return {
      isBusy: save.isPending,
      missed: on(() => ({ kind: 'missed' })),
      later: on((until: string) => ({ kind: 'later', until })),
      pin: (stop) => run({ stop, act: { kind: 'pin', isPinned: !stop.isPinned } }),
      move: on((day: string) => ({ kind: 'move', day })),
      remove: on((why: string) => ({ kind: 'remove', why })),
      swap: (stop, { siteId, employerName }) => run({ stop, act: { kind: 'swap', siteId, name: employerName } }),
    };
  }, [run, save.isPending]);

  const leave = () => {
    setAsked(null);
    reset();
  };
  /** The same act again, on the visit as it stands now; gone where the visit is. */
  const current = asked && plan.days.flatMap(({ stops }) => stops).find(({ id }) => id === asked.stop.id);
  const again = isConflict(save.error) && asked && current ? () => run({ ...asked, stop: current }) : undefined;
  return { acts, error: save.error, again, leave };
}

function useSayAct() {
  const formats = useFormats();
  return useCallback(
    ({ stop, act }: Asked, now: PlanWeek): string => {
      const name = stop.employerName;
      switch (act.kind) {
        case 'missed': {
          const to = successorOf(now, stop);
          return words.missed(name, to && formats.weekdayName(to.day));
        }
        case 'later':
          return words.later(name, formats.day(act.until));
        case 'pin':
          return act.isPinned ? words.pinned(name) : words.unpinned(name);
        case 'move':
          return words.moved(name, formats.weekdayName(act.day));
        case 'remove':
          return words.removed(name);
        case 'swap':
          return words.swapped(act.name, name);
      }
    },
    [formats],
  );
}
