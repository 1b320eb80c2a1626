import { typicalFact } from '../vocabulary/typical-facts';
import type { FactKey } from '../facts/fact-catalogue.data';
import type { Fact, OpeningProfile } from '../types';
import { hoursOf, type KnownHours } from '../week/hours-of';
import { latestEndOf } from '../week/latest-end';

/** An opening as the criteria read it: what several of them need is worked out once. */
export class OpeningView {
  private knownHours: KnownHours | undefined;
  private knownLatestEnd: number | null | undefined;

  constructor(readonly opening: OpeningProfile) {}

  get hours(): KnownHours {
    this.knownHours ??= hoursOf(this.opening);
    return this.knownHours;
  }

  /** Latest end of an observed required shift, in minutes of its first day; `null` where it is not known. */
  get latestEnd(): number | null {
    this.knownLatestEnd ??= latestEndOf(this.opening.schedule);
    return this.knownLatestEnd;
  }

  /** The fact as given; else what is typical for a confirmed occupation; else nothing. */
  fact(key: FactKey): Fact<string | number | boolean> | undefined {
    const given: Fact<string | number | boolean> | undefined = this.opening.facts?.[key];
    if (given !== undefined && given.certainty !== 'unknown') return given;
    const occupation = this.opening.occupation;
    return occupation?.isConfirmed === true ? typicalFact(occupation.code, key) : undefined;
  }
}
