import { answerOf, api } from '@/api/client';
import { t } from '@/texts';
import { useToast } from '@/ui/toast';
import type { Decision, ImportRow } from './imports.queries';
import { useImportAct } from './use-import-act';

/** Decides on one row, or takes the decision back with `null`; what was decided can be undone. */
export function useDecide(id: string, row: ImportRow, onSaved?: () => void) {
  const toast = useToast();
  const decide = useImportAct((decision: Decision | null) =>
    answerOf(
      api.POST('/api/imports/{id}/rows/{rowId}/decision', {
        params: { path: { id, rowId: row.id } },
        body: { decision },
      }),
    ),
  );
  const mutate = (decision: Decision | null) =>
    decide.mutate(decision, {
      onSuccess: () => {
        if (decision) toast({ words: sayDecision(decision, row), undo: () => decide.mutateAsync(null) });
        onSaved?.();
      },
    });
  return { mutate, isPending: decide.isPending, error: decide.error };
}

export function sayDecision(decision: Decision, { candidates }: ImportRow): string {
  const words = t.imports.check.decided;
  if (decision.kind !== 'same') return words[decision.kind];
  return words.same(candidates.find(({ employerId }) => employerId === decision.employerId)?.name ?? '');
}
