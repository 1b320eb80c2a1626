import { answerOf, api } from '@/api/client';
import { onceWith, useSave } from '@/api/use-save';
import { t } from '@/texts';
import { useToast } from '@/ui/toast';
import { answersQuery, type ShownOpening } from './seekers.queries';

interface Given {
  readonly answer: 'yes' | 'maybe' | 'no';
  readonly reason: string | null;
  readonly ownWords: string;
}

/** What the person says to an opening; the newest answer holds. */
export function useAnswer(seekerId: string, { openingId, title }: ShownOpening, rankingId: string) {
  const toast = useToast();
  return useSave(
    (given: Given, key) =>
      answerOf(
        api.POST('/api/seekers/{id}/answers', {
          params: { path: { id: seekerId } },
          body: { openingId, rankingId, ...given },
          headers: onceWith(key),
        }),
      ),
    {
      refresh: [answersQuery(seekerId).queryKey],
      onSaved: ({ answer }) => toast({ words: t.seeker.answer.saved(t.parts.answers[answer], title) }),
    },
  );
}
