import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answerOf, api } from '@/api/client';
import { onceWith, useSave } from '@/api/use-save';
import { t } from '@/texts';
import { useAnnounce } from '@/ui/live-region';
import { isRunning, planKey, planQuery, planRunQuery } from './week.queries';

const words = t.week.run;

/** Planning goes on in the queue: begun here, looked at until it has ended, stopped on demand. */
export function usePlanRun(staffId: string, week: string) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [runId, setRunId] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<'stopped' | 'failed' | 'nothing-new' | null>(null);
  const { data: run } = useQuery(planRunQuery(runId));
  const begin = useSave(
    (_: void, key) =>
      answerOf(
        api.POST('/api/staff/{staffId}/plans/{week}/generate', {
          params: { path: { staffId, week } },
          headers: onceWith(key),
        }),
      ),
    {
      onSaved: ({ id }) => {
        setOutcome(null);
        setRunId(id);
      },
    },
  );
  const stop = useSave((id: string) => answerOf(api.POST('/api/plan-runs/{id}/stop', { params: { path: { id } } })));
  const hasEnded = run !== undefined && run.id === runId && !isRunning(run);
  useEffect(() => {
    if (!hasEnded) return;
    setRunId(null);
    const [part] = run.parts;
    const ended =
      run.state === 'stopped'
        ? 'stopped'
        : run.failed > 0 || run.state === 'failed'
          ? 'failed'
          : part?.planId
            ? null
            : 'nothing-new';
    setOutcome(ended);
    announce(ended === null ? words.done : OUTCOMES[ended]);
    void queries.invalidateQueries({ queryKey: planQuery(week).queryKey });
    queries.removeQueries({ queryKey: [...planKey, 'run', run.id] });
  }, [hasEnded]);
  return {
    isPlanning: begin.isPending || runId !== null,
    percent: run?.percent ?? 0,
    error: begin.error,
    outcome,
    begin: () => begin.mutate(),
    stop: runId === null || stop.isPending ? undefined : () => stop.mutate(runId),
  };
}

const OUTCOMES = { stopped: words.stopped, failed: words.failed, 'nothing-new': words.nothingNew };

export type PlanRunState = ReturnType<typeof usePlanRun>;

export function outcomeWords(outcome: PlanRunState['outcome']): string {
  return outcome === null ? '' : OUTCOMES[outcome];
}
