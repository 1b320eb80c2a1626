import { wholeMinutes } from './travel.compiler';
import type { VisitCandidate, WeekProblem } from './week-problem.model';

/** The search sees at most this many optional candidates: a week holds some thirty visits. */
const MOST_CANDIDATES = 400;

/**
 * The candidates that the search gets to see: all that are held, then the most worthwhile, one half by value alone and one half by value
 * for the time they take from where the days start.
 */
export function shortlist(problem: WeekProblem): VisitCandidate[] {
  const { candidates } = problem;
  if (candidates.length <= MOST_CANDIDATES) return [...candidates];
  const chosen = new Set<VisitCandidate>(candidates.filter(({ hold }) => hold));
  const open = candidates.filter((candidate) => !candidate.bar && !chosen.has(candidate) && candidate.value > 0);
  const room = MOST_CANDIDATES - Math.min(MOST_CANDIDATES, chosen.size);
  const perTime = new Map(open.map((candidate) => [candidate, worthPerTime(problem, candidate)]));
  const byTime = [...open].sort((one, two) => perTime.get(two)! - perTime.get(one)! || compareIds(one, two));
  for (const candidate of byTime.slice(0, Math.ceil(room / 2))) chosen.add(candidate);
  const byValue = open
    .filter((candidate) => !chosen.has(candidate))
    .sort((one, two) => two.value - one.value || compareIds(one, two));
  for (const candidate of byValue.slice(0, Math.floor(room / 2))) chosen.add(candidate);
  return candidates.filter((candidate) => chosen.has(candidate));
}

const compareIds = (one: VisitCandidate, two: VisitCandidate): number => (one.id < two.id ? -1 : 1);

/** A quarter of the way there and back: visits share their ways. */
function worthPerTime(
  { days, travel }: WeekProblem,
  { value, serviceMinutes, placeId, hours }: VisitCandidate,
): number {
  let nearest = Infinity;
  for (const { date, mode, startPlaceId, endPlaceId } of days) {
    if ((hours[date] ?? []).length === 0) continue;
    const around = wholeMinutes(travel, mode, startPlaceId, placeId) + wholeMinutes(travel, mode, placeId, endPlaceId);
    nearest = Math.min(nearest, around);
  }
  return (value * value) / (serviceMinutes + nearest / 4);
}
