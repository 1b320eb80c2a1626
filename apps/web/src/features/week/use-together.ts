import { useQueryClient } from '@tanstack/react-query';
import { useSave } from '@/api/use-save';
import { t } from '@/texts';
import { useToast } from '@/ui/toast';
import { arrangeTogether, callTogetherOff, type JointVisit, type JointVisitInput } from './joint-visits.api';
import { planKey } from './week.queries';

const words = t.week.together.said;

/** Going together, arranged and called off. What is arranged can be taken back; plans are made anew in the background. */
export function useTogether(onDone: () => void) {
  const queries = useQueryClient();
  const toast = useToast();
  const refresh = () => queries.invalidateQueries({ queryKey: planKey });
  const begin = useSave(arrangeTogether, {
    refresh: [planKey],
    onSaved: (id) => {
      const undo = async () => {
        await callTogetherOff({ id, version: 1 });
        await refresh();
      };
      toast({ words: words.arranged, undo });
      onDone();
    },
  });
  const end = useSave((visit: Pick<JointVisit, 'id' | 'version'>) => callTogetherOff(visit), {
    refresh: [planKey],
    onSaved: () => {
      toast({ words: words.calledOff });
      onDone();
    },
  });
  const arrange = (input: JointVisitInput) => begin.mutate(input);
  const callOff = (visit: Pick<JointVisit, 'id' | 'version'>) => end.mutate(visit, { onError: () => void refresh() });
  return { arrange, callOff, error: begin.error ?? end.error, isBusy: begin.isPending || end.isPending };
}
