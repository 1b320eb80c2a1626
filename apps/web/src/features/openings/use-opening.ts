import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import { useSave } from '@/api/use-save';
import { t } from '@/texts';
import { useToast } from '@/ui/toast';
import { openingQuery, openingsKey, type OpeningPage } from './openings.queries';

interface StatusChange {
  readonly status: OpeningPage['status'];
  readonly why: string;
  readonly checkAgainOn: string | null;
}

/** Keeps what the server answered, so that the page is never older than the last act. */
export function useKeepOpening(id: string): (page: OpeningPage) => void {
  const queries = useQueryClient();
  return (page) => {
    queries.setQueryData(openingQuery(id).queryKey, page);
    void queries.invalidateQueries({ queryKey: [...openingsKey, 'list'] });
    void queries.invalidateQueries({ queryKey: ['employers'] });
  };
}

/** Open, check again, filled or closed; the toast brings the one before back. */
export function useOpeningStatus(opening: OpeningPage, onSaved?: () => void) {
  const keep = useKeepOpening(opening.id);
  const toast = useToast();
  const { id } = opening;
  const set = (change: StatusChange, version: number) =>
    answerOf(api.POST('/api/openings/{id}/status', { params: { path: { id } }, body: { ...change, version } }));
  return useSave((change: StatusChange) => set(change, opening.version), {
    onSaved: (page) => {
      keep(page);
      const before = { status: opening.status, why: opening.statusWhy ?? '', checkAgainOn: opening.checkAgainOn };
      toast({ words: t.opening.statusChanged[page.status], undo: async () => keep(await set(before, page.version)) });
      onSaved?.();
    },
  });
}
