import { useSave } from '@/api/use-save';
import { useToast } from '@/ui/toast';
import { peopleKey, workQuery } from './people.queries';

interface Told {
  readonly words: string;
  onSaved?: () => void;
}

/** One act on a person, a team or a period: what hangs on it is read again, and the toast says what happened. */
export function usePeopleAct<Input = void>(
  run: (input: Input, key: string) => Promise<unknown>,
  { words, onSaved }: Told,
) {
  const toast = useToast();
  return useSave(run, {
    refresh: [peopleKey, workQuery.queryKey, ['periods'], ['teams'], ['team-week']],
    onSaved: () => {
      toast({ words });
      onSaved?.();
    },
  });
}
