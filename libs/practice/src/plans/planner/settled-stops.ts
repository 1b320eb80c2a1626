import type { PlanStopEntity } from '../rows/plan-stop.entity';
import type { WorkedOut } from './worked-out';

/**
 * Sites whose stops stay to the letter, whatever was worked out: what is about to begin, today's of an accepted plan, and what a person pinned
 * and the week cannot keep. The last is named as not kept, and remains hers to decide.
 */
export function settledSites({ gathered, result }: Pick<WorkedOut, 'gathered' | 'result'>): ReadonlySet<string> {
  const unkept = new Set(result.unkept.map(({ candidateId }) => candidateId));
  const stops = gathered.before?.stops ?? [];
  return new Set(
    stops
      .filter(({ candidateId, isFrozen, isPinned }) => isFrozen || (isPinned && unkept.has(candidateId)))
      .map(({ candidateId }) => candidateId),
  );
}

/** What may still change, and what may not. */
export function parted<T extends Pick<PlanStopEntity, 'siteId'>>(
  stops: readonly T[],
  settled: ReadonlySet<string>,
): { readonly open: T[]; readonly settled: T[] } {
  return {
    open: stops.filter(({ siteId }) => !settled.has(siteId)),
    settled: stops.filter(({ siteId }) => settled.has(siteId)),
  };
}
