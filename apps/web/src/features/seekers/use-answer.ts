import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import { randomId } from '@/api/random-id';
import { onceWith, useSave } from '@/api/use-save';
import { t } from '@/texts';
import { useToast } from '@/ui/toast';
import { answersQuery, type Answer, type ShownOpening } from './seekers.queries';

interface Given {
  readonly answer: 'yes' | 'maybe' | 'no';
  readonly reason: string | null;
  readonly ownWords: string;
}

type Stamped = Pick<Answer, 'id' | 'version'>;

const withdraw = ({ id, version }: Stamped, bringsBack: boolean): Promise<Answer> =>
  answerOf(api.POST('/api/answers/{id}/withdraw', { params: { path: { id } }, body: { version, bringsBack } }));

const give = (seekerId: string, openingId: string, rankingId: string | null, given: Given, key: string) =>
  answerOf(
    api.POST('/api/seekers/{id}/answers', {
      params: { path: { id: seekerId } },
      body: { openingId, rankingId, ...given },
      headers: onceWith(key),
    }),
  );

/** What the person says to an opening; the newest answer holds. The toast brings back what was said before. */
export function useAnswer(seekerId: string, { openingId, title }: ShownOpening, rankingId: string) {
  const toast = useToast();
  const queries = useQueryClient();
  const { queryKey } = answersQuery(seekerId);
  const undo = async (saved: Stamped) => {
    // What was decided on its offer in between is a version of its own.
    const now = queries.getQueryData(queryKey)?.find(({ id }) => id === saved.id) ?? saved;
    await withdraw(now, true);
    await queries.invalidateQueries({ queryKey });
  };
  return useSave((given: Given, key) => give(seekerId, openingId, rankingId, given, key), {
    refresh: [queryKey],
    onSaved: (saved) =>
      toast({ words: t.seeker.answer.saved(t.parts.answers[saved.answer], title), undo: () => undo(saved) }),
  });
}

/** Takes back what was said: the opening stands unanswered again. The toast says it anew. */
export function useTakeBack(seekerId: string, { openingId, title }: ShownOpening, onDone?: () => void) {
  const toast = useToast();
  const queries = useQueryClient();
  const { queryKey } = answersQuery(seekerId);
  const sayAgain = async ({ answer, reason, ownWords }: Answer) => {
    await give(seekerId, openingId, null, { answer, reason, ownWords }, randomId());
    await queries.invalidateQueries({ queryKey });
  };
  return useSave((answer: Stamped) => withdraw(answer, false), {
    refresh: [queryKey],
    onSaved: (back) => {
      toast({ words: t.seeker.answer.takenBack(t.parts.answers[back.answer], title), undo: () => sayAgain(back) });
      onDone?.();
    },
  });
}
