import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ApiProblem } from '@/api/problem';
import { useSave } from '@/api/use-save';
import { useMe } from '@/app/session';
import { t } from '@/texts';
import { useToast } from '@/ui/toast';
import { draftOf } from './from-contact';
import { CHANGED } from './log.queries';
import { type ContactChange, writeOnto } from './write-onto';

/** Writes the entry anew and goes to the employer; the toast brings back what it said before. */
export function useChangeContact(onStale: () => Promise<unknown>) {
  const me = useMe();
  const queries = useQueryClient();
  const toast = useToast();
  const navigate = useNavigate();
  const put = (change: ContactChange) => writeOnto(change, me);
  const save = async (change: ContactChange) => {
    try {
      return { saved: await put(change), before: change.onto };
    } catch (error) {
      // Read anew before the refusal is shown, so that it stands beside what caused it.
      if (error instanceof ApiProblem && error.status === 409) await onStale();
      throw error;
    }
  };
  const refresh = () => Promise.all(CHANGED.map((queryKey) => queries.invalidateQueries({ queryKey })));
  return useSave(save, {
    onSaved: ({ saved: { version }, before }) => {
      void refresh();
      void navigate({ to: '/employers/$id', params: { id: before.employerId }, search: {} });
      const undo = async () => {
        await put({ draft: draftOf(before, me), onto: { ...before, version } });
        await refresh();
      };
      toast({ words: t.log.changed, undo });
    },
  });
}
