import type { FieldFault } from '@inroads/kernel';
import type { VisitCandidate, WeekDay, WeekProblem } from './week-problem.model';

const MINUTES_IN_DAY = 24 * 60;

/** What makes a week impossible to plan because it contradicts itself, one fault per field. */
export function checkWeek({ days, candidates, kindLimits }: WeekProblem): FieldFault[] {
  return [
    ...repeated(days.map(({ date }) => date)).map((index) => fault(`days.${index}.date`, 'This day is listed twice.')),
    ...days.flatMap(dayFaults),
    ...repeated(candidates.map(({ id }) => id)).map((index) =>
      fault(`candidates.${index}.id`, 'This candidate is listed twice.'),
    ),
    ...candidates.flatMap(candidateFaults),
    ...kindLimits.flatMap(({ most, least }, index) =>
      (most !== null && least > most) || least < 0
        ? [fault(`kindLimits.${index}`, 'The least number of visits must lie between 0 and the most.')]
        : [],
    ),
  ];
}

const fault = (path: string, message: string): FieldFault => ({ path, message });

function repeated(keys: readonly string[]): number[] {
  const seen = new Set<string>();
  return keys.flatMap((key, index) => (seen.size === seen.add(key).size ? [index] : []));
}

function dayFaults({ span }: WeekDay, index: number): FieldFault[] {
  const isWhole = Number.isInteger(span.from) && Number.isInteger(span.to);
  const isInside = span.from >= 0 && span.from <= span.to && span.to <= 2 * MINUTES_IN_DAY;
  return isWhole && isInside
    ? []
    : [fault(`days.${index}.span`, 'The span must be whole minutes from midnight, start before end.')];
}

function candidateFaults({ serviceMinutes, value, hold }: VisitCandidate, index: number): FieldFault[] {
  const faults: FieldFault[] = [];
  if (!Number.isInteger(serviceMinutes) || serviceMinutes < 1 || serviceMinutes > MINUTES_IN_DAY) {
    faults.push(fault(`candidates.${index}.serviceMinutes`, 'A visit takes a whole number of minutes, at least 1.'));
  }
  if (!Number.isFinite(value)) faults.push(fault(`candidates.${index}.value`, 'The value must be a number.'));
  if (hold?.kind === 'time' && !Number.isInteger(hold.startsAt)) {
    faults.push(fault(`candidates.${index}.hold.startsAt`, 'A fixed time is a whole minute from midnight.'));
  }
  return faults;
}
