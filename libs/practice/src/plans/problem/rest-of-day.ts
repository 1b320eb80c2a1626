import type { Span } from '@inroads/planning';
import type { Gathered, GatheredDay } from '../gather/gathered';

export interface DayStart {
  readonly span: Span;
  /** Where the day goes on from; `null`: from where her days start. */
  readonly siteId: string | null;
}

/**
 * A day from where it stands. Where she is between two visits nobody knows: a day that goes on with a visit about to begin begins with it, so
 * that the way there can be neither too long nor planned full; one in the middle of a visit goes on from its end.
 */
export function restOfDay({ today, minute, settings, before }: Gathered, { date, span }: GatheredDay): DayStart {
  if (date !== today || !before) return { span, siteId: null };
  const next = before.stops
    .filter(({ day, isFrozen, startsAt }) => day === today && isFrozen && startsAt < minute + settings.frozenMinutes)
    .sort((one, two) => one.startsAt - two.startsAt)[0];
  if (next) return { span: { from: next.startsAt, to: span.to }, siteId: next.candidateId };
  const { underWay } = before;
  if (!underWay) return { span, siteId: null };
  return {
    span: { from: Math.min(Math.max(span.from, underWay.endsAt), span.to), to: span.to },
    siteId: underWay.siteId,
  };
}
