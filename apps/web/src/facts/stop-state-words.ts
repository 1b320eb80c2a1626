import { t } from '@/texts';
import type { Formats } from '@/texts/format';

const words = t.parts;

interface VisitState {
  readonly state: string;
  readonly day: string;
  readonly contactOn: string | null;
}

/** What became of a visit, with the day where it was made on another than was planned; of a planned one nothing. */
export function stateWords({ state, day, contactOn }: VisitState, formats: Formats): string | undefined {
  if (state === 'done' && contactOn !== null && contactOn !== day) return words.doneOn(formats.shortDay(contactOn));
  return words.visitStates[state];
}
