import type { QueryKey } from '@tanstack/react-query';
import { useSave } from '@/api/use-save';
import { useToast } from '@/ui/toast';
import { employerQuery, employersKey } from './employers.queries';

/** One act on what hangs on an employer: reads the page again, says what happened. */
export function useEmployerPart<Input>(
  employerId: string,
  run: (input: Input, key: string) => Promise<unknown>,
  { words, refresh = [], onSaved }: { words: string; refresh?: readonly QueryKey[]; onSaved?: () => void },
) {
  const toast = useToast();
  return useSave(run, {
    refresh: [employerQuery(employerId).queryKey, [...employersKey, 'list'], ...refresh],
    onSaved: () => {
      toast({ words });
      onSaved?.();
    },
  });
}
