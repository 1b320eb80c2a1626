import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useRef } from 'react';
import { ApiProblem } from './problem';
import { randomId } from './random-id';

interface SaveOptions<Answer> {
  /** What is out of date once this is saved. */
  readonly refresh?: readonly QueryKey[];
  onSaved?: (answer: Answer) => void;
}

/**
 * One act that changes something. `run` gets an idempotency key that stays the same until the server has answered,
 * so that sending again after a lost answer happens once.
 */
export function useSave<Input, Answer>(
  run: (input: Input, key: string) => Promise<Answer>,
  { refresh = [], onSaved }: SaveOptions<Answer> = {},
) {
  const queries = useQueryClient();
  const key = useRef<string | null>(null);
  return useMutation<Answer, Error, Input>({
    mutationFn: async (input) => {
      key.current ??= randomId();
      try {
        const answer = await run(input, key.current);
        key.current = null;
        return answer;
      } catch (error) {
        if (!(error instanceof ApiProblem && error.mayRetry)) key.current = null;
        throw error;
      }
    },
    onSuccess: async (answer) => {
      await Promise.all(refresh.map((queryKey) => queries.invalidateQueries({ queryKey })));
      onSaved?.(answer);
    },
  });
}

/** Headers of a create. */
export function onceWith(key: string): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': key };
}
