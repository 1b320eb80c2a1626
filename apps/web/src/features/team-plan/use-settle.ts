import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import { useSave } from '@/api/use-save';
import { firstName } from '@/facts/first-name';
import { t } from '@/texts';
import { useToast } from '@/ui/toast';
import { plannedAt } from './team-plan-model';
import { teamPlanKey, type Settlement, type TeamLine, type TeamPlan } from './team-plan.queries';

const words = t.teamPlan.aside;

interface Chosen {
  readonly line: TeamLine;
  readonly at: Settlement;
}

/** One goes; the visit leaves the weeks of the others. */
export function useSettle(plan: TeamPlan, onSettled: () => void) {
  const queries = useQueryClient();
  const toast = useToast();
  const { mutate, error, isPending } = useSave(async ({ line, at }: Chosen) => {
    const reason = words.removedWhy(firstName(line.name));
    const others = plannedAt(plan, at.employerId).filter((visit) => visit.line.staffId !== line.staffId);
    for (const { stop } of others) {
      const params = { path: { id: stop.id } };
      await answerOf(api.POST('/api/plan-stops/{id}/remove', { params, body: { version: stop.version, reason } }));
    }
  });
  const goes = (chosen: Chosen) =>
    mutate(chosen, {
      onSuccess: () => {
        toast({ words: words.settled(firstName(chosen.line.name), chosen.at.employerName) });
        onSettled();
      },
      // Refused or not: somebody may have changed one of these weeks meanwhile.
      onSettled: () => void queries.invalidateQueries({ queryKey: teamPlanKey }),
    });
  return { goes, error, isBusy: isPending };
}
