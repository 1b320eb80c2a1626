import type { OwnLimits, PreferenceItem } from '@inroads/matching';
import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import { useSave } from '@/api/use-save';
import { useToast } from '@/ui/toast';
import { preferenceHistoryQuery, preferencesQuery, seekerQuery, seekersKey, type Preferences } from './seekers.queries';

interface Statement {
  readonly items?: readonly PreferenceItem[];
  readonly quote?: string;
  readonly ownLimits?: OwnLimits | null;
  /** What the toast says. */
  readonly words: string;
  /** A tap, which must not wait for the network. What was typed waits in its form until it is kept. */
  readonly isTap?: boolean;
}

/** States the wishes anew, as the next version; the toast brings the ones before back, as a version of its own. */
export function useStateWishes(seekerId: string, current: Preferences) {
  const queries = useQueryClient();
  const toast = useToast();

  const put = async (
    basedOn: number,
    { items, quote, ownLimits }: Pick<Preferences, 'items' | 'quote' | 'ownLimits'>,
  ) => {
    const body = { basedOn, saidOn: null, quote, items: items as never, ownLimits };
    const next = (await answerOf(
      api.PUT('/api/seekers/{id}/preferences', { params: { path: { id: seekerId } }, body }),
    )) as Preferences;
    queries.setQueryData(preferencesQuery(seekerId).queryKey, next);
    await Promise.all([
      queries.invalidateQueries({ queryKey: [...seekerQuery(seekerId).queryKey, 'ranking'] }),
      queries.invalidateQueries({ queryKey: preferenceHistoryQuery(seekerId).queryKey }),
      queries.invalidateQueries({ queryKey: [...seekersKey, 'list'] }),
    ]);
    return next;
  };

  return useSave(async ({ words, isTap = false, ...part }: Statement) => {
    const wanted = { ...current, ...part };
    const { queryKey } = preferencesQuery(seekerId);
    if (isTap) queries.setQueryData(queryKey, wanted);
    try {
      const next = await put(current.number, wanted);
      toast({ words, undo: () => put(next.number, current) });
      return next;
    } catch (error) {
      if (isTap) queries.setQueryData(queryKey, current);
      // Not waited for: while the network is away it does not come.
      void queries.invalidateQueries({ queryKey, exact: true });
      throw error;
    }
  });
}
