import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import { useSave } from '@/api/use-save';
import { t } from '@/texts';
import { useToast } from '@/ui/toast';
import { planQuery, type PlanWeek } from './week.queries';

const words = t.week.said;

/** The plan as a whole: accepted as one, a re-plan taken, set aside or undone as one. */
export function usePlanActs({ staffId, week }: Pick<PlanWeek, 'staffId' | 'week'>) {
  const queries = useQueryClient();
  const toast = useToast();
  const path = { staffId, week };
  const keep = (plan: PlanWeek) => queries.setQueryData(planQuery(week).queryKey, plan);
  const undo = async () =>
    keep(await answerOf(api.POST('/api/staff/{staffId}/plans/{week}/undo', { params: { path } })));
  const accept = useSave(
    ({ version }: { version: number; isProposal: boolean }) =>
      answerOf(api.POST('/api/staff/{staffId}/plans/{week}/accept', { params: { path }, body: { version } })),
    {
      onSaved: (plan) => {
        keep(plan);
        const canUndo = plan.plan?.canUndo === true;
        toast(canUndo ? { words: words.taken, undo } : { words: words.accepted });
      },
    },
  );
  const discard = useSave(
    (_: void) => answerOf(api.POST('/api/staff/{staffId}/plans/{week}/discard', { params: { path } })),
    {
      onSaved: (plan) => {
        keep(plan);
        toast({ words: words.setAside });
      },
    },
  );
  return { accept, discard };
}
