import { Injectable } from '@nestjs/common';
import { type HardGates, type OpeningProfile } from '@inroads/matching';
import { OpeningsQueries } from '@inroads/employers/openings';
import { RequestScope } from '@inroads/platform/database';
import { SearchIndex } from '@inroads/platform/search';
import { conditionsOf } from './narrowing';

/** Up to so many open openings, all of them are held against the wishes: then "does not fit, because" is complete. */
const ALL_UP_TO = 2_000;

export interface Candidates {
  readonly openings: AsyncIterable<OpeningProfile[]>;
  /** The index left out openings that surely fail a Must or hit an Avoid. */
  readonly isNarrowed: boolean;
}

/** Which openings are held against the wishes: the index narrows by exact facts, the rows come from PostgreSQL. */
@Injectable()
export class CandidateOpenings {
  constructor(
    private readonly search: SearchIndex,
    private readonly openings: OpeningsQueries,
    private readonly scope: RequestScope,
  ) {}

  async within(gates: HardGates): Promise<Candidates> {
    const all = await this.narrow(null, ALL_UP_TO + 1);
    const isNarrowed = all.length > ALL_UP_TO;
    return { openings: this.openings.profiles(isNarrowed ? await this.narrow(gates) : all), isNarrowed };
  }

  private narrow(gates: HardGates | null, limit?: number): Promise<string[]> {
    const { agencyId } = this.scope;
    return this.search.narrow('opening', { agencyId, conditions: conditionsOf(gates), ...(limit && { limit }) });
  }
}
