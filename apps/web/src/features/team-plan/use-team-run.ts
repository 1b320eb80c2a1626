import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answerOf, api } from '@/api/client';
import { onceWith, useSave } from '@/api/use-save';
import { isRunning, planRunQuery } from '@/features/week/week.queries';
import { t } from '@/texts';
import { useAnnounce } from '@/ui/live-region';
import { teamPlanQuery, type TeamPlan } from './team-plan.queries';

const words = t.teamPlan.run;

/** Planning of a whole team: begun here or by somebody else, looked at until it has ended, stopped and gone on with on demand. */
export function useTeamRun({ teamId, week, runId }: Pick<TeamPlan, 'teamId' | 'week' | 'runId'>) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [begun, setBegun] = useState<string | null>(null);
  const id = begun ?? runId;
  const query = planRunQuery(id);
  const { data: run } = useQuery(query);
  const plan = teamPlanQuery(teamId, week).queryKey;
  const begin = useSave(
    (_: void, key) =>
      answerOf(
        api.POST('/api/plans/{week}/team', {
          params: { path: { week } },
          body: { teamId },
          headers: onceWith(key),
        }),
      ),
    { onSaved: (answer) => setBegun(answer.id) },
  );
  const params = { path: { id: id ?? '' } };
  const stop = useSave((_: void) => answerOf(api.POST('/api/plan-runs/{id}/stop', { params })), {
    refresh: [query.queryKey],
  });
  const resume = useSave((_: void) => answerOf(api.POST('/api/plan-runs/{id}/resume', { params })), {
    refresh: [query.queryKey],
  });
  const isPlanning = begin.isPending || (id !== null && (run === undefined || run.id !== id || isRunning(run)));
  const done = run?.done ?? 0;
  useEffect(() => {
    if (done > 0) void queries.invalidateQueries({ queryKey: plan });
  }, [done]);
  useEffect(() => {
    if (run?.state !== 'done') return;
    announce(words.done);
    setBegun(null);
    void queries.invalidateQueries({ queryKey: plan });
  }, [run?.state]);
  return {
    run,
    isPlanning,
    error: begin.error ?? stop.error ?? resume.error,
    begin: () => begin.mutate(),
    stop: run && isRunning(run) && !run.isStopAsked && !stop.isPending ? () => stop.mutate() : undefined,
    resume: run && (run.state === 'stopped' || run.state === 'failed') ? () => resume.mutate() : undefined,
  };
}

export type TeamRun = ReturnType<typeof useTeamRun>;
