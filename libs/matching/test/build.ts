import type { Fact, Known, OpeningProfile, Pay, PreferenceItem, Schedule, SeekerProfile } from '../src';
import { compileSeeker, contributionsOf, evaluate, labelsOf, questionsOf, type MatchSettings } from '../src';

export const told = <T>(value: T): Known<T> => ({ certainty: 'told', value });
export const typical = <T>(value: T): Fact<T> => ({ certainty: 'typical', value });
export const disputed = <T>(...values: T[]): Fact<T> => ({ certainty: 'disputed', values });

export const hourly = (min: number, max = min): Known<Pay> => told({ min, max, period: 'hour' });

export const shifts = (
  from: string,
  to: string,
  ...days: ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[]
): Known<Schedule> => told({ form: 'shifts', shifts: [{ days, from, to }] });

export const seekerWith = (preferences: PreferenceItem[], rest: Partial<SeekerProfile> = {}): SeekerProfile => ({
  preferences,
  ...rest,
});

export const openingWith = (changes: Partial<OpeningProfile> = {}): OpeningProfile => ({
  id: 'o',
  title: 'Kitchen helper',
  ...changes,
});

/** One opening against one seeker, with everything that is shown of it. */
export function match(
  seeker: SeekerProfile | PreferenceItem[],
  opening: Partial<OpeningProfile>,
  settings?: MatchSettings,
) {
  const compiled = compileSeeker(Array.isArray(seeker) ? seekerWith(seeker) : seeker, settings);
  const evaluation = evaluate(compiled, openingWith(opening));
  return {
    ...evaluation,
    contributions: contributionsOf(compiled, evaluation),
    questions: questionsOf(compiled, evaluation),
    labels: labelsOf(compiled, evaluation),
    finding: evaluation.findings[0],
  };
}
