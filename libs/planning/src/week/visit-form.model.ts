import type { StopBefore, VisitCandidate } from './week-problem.model';

/**
 * One way a candidate can enter the plan. A candidate of the plan before has two: as it was planned then, which earns what moving
 * it would cost, and freely. Only one of them may be taken.
 */
export interface VisitForm {
  readonly candidate: VisitCandidate;
  readonly before: StopBefore | null;
}

export function formsOf(candidates: readonly VisitCandidate[], before: readonly StopBefore[]): VisitForm[] {
  const stopOf = new Map(before.map((stop) => [stop.candidateId, stop]));
  return candidates.flatMap((candidate): VisitForm[] => {
    const stop = candidate.hold?.kind === 'time' ? undefined : stopOf.get(candidate.id);
    const free = { candidate, before: null };
    return stop ? [{ candidate, before: stop }, free] : [free];
  });
}

/** The other form of the same candidate per form, -1 where there is none. */
export function rivalsOf(forms: readonly VisitForm[]): Int32Array {
  return Int32Array.from(forms, ({ candidate, before }, index) => {
    if (before) return index + 1;
    return index > 0 && forms[index - 1]!.candidate === candidate ? index - 1 : -1;
  });
}
