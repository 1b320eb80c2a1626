import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useRef } from 'react';
import { t } from '@/texts';
import { useToast } from '@/ui/toast';
import { ApiProblem, unsaved } from './problem';
import { randomId } from './random-id';

/** A request whose answer has not come yet. Sent again it is the same one: same key, same moment. */
export interface Tried<Input> {
  readonly key: string;
  /** When it was first sent, ISO 8601: an instant of the request must not move while it is sent again. */
  readonly at: string;
  readonly input: Input;
}

/** Where an unanswered request waits. */
export interface TriedPlace<Input> {
  read: () => Tried<Input> | null;
  write: (tried: Tried<Input> | null) => void;
}

interface SaveOptions<Input, Answer> {
  /** What is out of date once this is saved. */
  readonly refresh?: readonly QueryKey[];
  onSaved?: (answer: Answer) => void;
  /** Brings what an unanswered request made to what was asked for since. Without it one is told what was saved. */
  correct?: (made: Answer, input: Input) => Promise<Answer>;
  /** For what outlives its form. Without it an unanswered request is forgotten with the form. */
  readonly tried?: TriedPlace<Input>;
}

type Run<Input, Answer> = (input: Input, key: string, at: string) => Promise<Answer>;

/**
 * One act that changes something. `run` gets an idempotency key that stays the same until the server has answered,
 * so that sending again after a lost answer happens once; also where the form was changed in between.
 */
export function useSave<Input, Answer>(
  run: Run<Input, Answer>,
  { refresh = [], onSaved, correct, tried }: SaveOptions<Input, Answer> = {},
) {
  const queries = useQueryClient();
  const toast = useToast();
  const own = useRef<Tried<Input> | null>(null);
  // What a form holds beside its input is in the function: the one that was sent first is sent again.
  const firstRun = useRef<Run<Input, Answer>>(run);
  const isAsFirstSent = useRef(false);
  const place: TriedPlace<Input> = tried ?? {
    read: () => own.current,
    write: (next) => {
      own.current = next;
    },
  };

  const settle = async (first: Tried<Input>, input: Input): Promise<Answer> => {
    const made = await firstRun.current(first.input, first.key, first.at);
    if (correct) return correct(made, input);
    isAsFirstSent.current = true;
    return made;
  };

  return useMutation<Answer, Error, Input>({
    // Where the device knows that it is offline, a save fails at once and says so, rather than wait unseen.
    networkMode: 'always',
    mutationFn: async (input) => {
      let first = place.read();
      if (!first) {
        first = { key: randomId(), at: new Date().toISOString(), input };
        firstRun.current = run;
        place.write(first);
      }
      const answer = await run(input, first.key, first.at).catch((error: unknown) => {
        if (isMadeOtherwise(error)) return settle(first, input).catch(throwUnsaved);
        if (isRefusal(error)) place.write(null);
        return throwUnsaved(error);
      });
      place.write(null);
      return answer;
    },
    onSuccess: async (answer) => {
      await Promise.all(refresh.map((queryKey) => queries.invalidateQueries({ queryKey })));
      onSaved?.(answer);
      if (isAsFirstSent.current) toast({ words: t.parts.savedAsFirstSent });
      isAsFirstSent.current = false;
    },
  });
}

function throwUnsaved(error: unknown): never {
  throw unsaved(error);
}

/** The key was known: an earlier request had been carried out, and was not the same as this one. */
function isMadeOtherwise(error: unknown): boolean {
  return error instanceof ApiProblem && error.code === 'request.idempotency-key-reused';
}

const REFUSALS: readonly number[] = [400, 404, 409, 410, 413, 415, 422];

/**
 * It was read and refused: had an earlier request with the key been carried out, its answer would have come instead.
 * Whoever was signed out, or met a proxy's own error, knows nothing of it.
 */
function isRefusal(error: unknown): boolean {
  return error instanceof ApiProblem && REFUSALS.includes(error.status);
}

/** Headers of a create. */
export function onceWith(key: string): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': key };
}
