import { useIsMutating, useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
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
  /** What was done to it last was not so: it stands as it did before. */
  reopen: (stop: Stop) => void;
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

interface Failed {
  readonly asked: Asked;
  readonly error: Error;
}

/**
 * What is done to a visit is said at once and can be taken back; what was changed meanwhile is asked again. Acts on one plan are sent one after the
 * other, each on the week that the one before left; a visit has one under way at most.
 */
export function useStopActs(plan: PlanWeek) {
  const toast = useToast();
  const sayOf = useSayAct();
  const line = useActLine(plan);
  const underWay = useRef(new Set<string>());
  const [failed, setFailed] = useState<Failed | null>(null);
  const { mutateAsync: takeBackOf } = useMutation({
    ...line.options,
    mutationFn: (stop: Stop) => takeBack(line.now(stop)),
    onSuccess: line.keep,
  });
  const { mutate } = useMutation({
    ...line.options,
    mutationFn: ({ stop, act }: Asked) => sendAct(line.now(stop), act),
    onSuccess: (now, asked) => {
      line.keep(now);
      const { id } = asked.stop;
      const undo = asked.act.kind === 'reopen' ? undefined : () => takeBackOf(stopIn(now, id) ?? asked.stop);
      toast({ words: sayOf(asked, now), ...(undo && { undo }), about: id });
    },
    onError: (error, asked) => setFailed({ asked, error }),
    onSettled: (_now, _error, { stop }) => void underWay.current.delete(stop.id),
  });

  const run = useCallback(
    (next: Asked) => {
      if (underWay.current.has(next.stop.id)) return;
      underWay.current.add(next.stop.id);
      setFailed(null);
      mutate(next);
    },
    [mutate],
  );

  const acts = useMemo((): StopActs => {
    const on = (act: (value: never) => StopAct) => (stop: Stop, value?: unknown) =>
      run({ stop, act: act(value as never) });
    return {
      isBusy: line.isBusy,
      missed: on(() => ({ kind: 'missed' })),
      reopen: on(() => ({ kind: 'reopen' })),
      later: on((until: string) => ({ kind: 'later', until })),
      pin: (stop) => run({ stop, act: { kind: 'pin', isPinned: !stop.isPinned } }),
      move: on((day: string) => ({ kind: 'move', day })),
      remove: on((why: string) => ({ kind: 'remove', why })),
      swap: (stop, { siteId, employerName }) => run({ stop, act: { kind: 'swap', siteId, name: employerName } }),
    };
  }, [run, line.isBusy]);

  const leave = () => setFailed(null);
  /** The same act again, on the visit as it stands now; gone where the visit is. */
  const current = failed && stopIn(plan, failed.asked.stop.id);
  const again =
    failed && isConflict(failed.error) && current ? () => run({ ...failed.asked, stop: current }) : undefined;
  return { acts, error: failed?.error ?? null, again, leave };
}

/** Acts on one plan, one after the other. */
function useActLine({ week, staffId }: PlanWeek) {
  const queries = useQueryClient();
  const options = useMemo(() => {
    const mutationKey = ['plan-act', staffId, week];
    return { mutationKey, scope: { id: mutationKey.join(' ') } };
  }, [staffId, week]);
  const isBusy = useIsMutating({ mutationKey: options.mutationKey }) > 0;
  const keep = useCallback(
    (now: PlanWeek) => {
      queries.setQueryData(planQuery(now.week).queryKey, now);
      void queries.invalidateQueries({ queryKey: [...planKey, 'days'] });
    },
    [queries],
  );
  /** A visit as an act before this one left it, where it still is what was acted on. */
  const now = useCallback(
    (seen: Stop): Stop => {
      const known = queries.getQueryData<PlanWeek>(planQuery(week).queryKey);
      const stop = known && stopIn(known, seen.id);
      return stop && isAsSeen(seen, stop) ? stop : seen;
    },
    [queries, week],
  );
  return { options, isBusy, keep, now };
}

/** Closing up the times of others changes a visit too, and is no news to whoever caused it. */
const isAsSeen = (seen: Stop, now: Stop): boolean =>
  seen.state === now.state && seen.day === now.day && seen.isPinned === now.isPinned;

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
        case 'reopen':
          return words.reopened(name);
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
