import { Injectable } from '@nestjs/common';
import { type HardGates, type OpeningProfile } from '@inroads/matching';
import { OpeningsQueries } from '@inroads/employers/openings';
import { RequestScope } from '@inroads/platform/database';
import { type Condition, SearchIndex } from '@inroads/platform/search';
import { conditionsOf } from './narrowing';

/** Up to so many open openings, all of them are held against the wishes: then "does not fit, because" is complete. */
const ALL_UP_TO = 2_000;
const PAGE = 5_000;

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
    const all = await this.narrow(conditionsOf(null), ALL_UP_TO + 1);
    if (all.length <= ALL_UP_TO) return { openings: this.profiles([all]), isNarrowed: false };
    return { openings: this.profiles(this.pages(conditionsOf(gates))), isNarrowed: true };
  }

  private async *pages(conditions: readonly Condition[]): AsyncGenerator<string[]> {
    let afterId: string | undefined;
    for (;;) {
      const ids = await this.narrow(conditions, PAGE, afterId);
      yield ids;
      if (ids.length < PAGE) return;
      afterId = ids.at(-1);
    }
  }

  private async *profiles(pages: Iterable<string[]> | AsyncIterable<string[]>): AsyncGenerator<OpeningProfile[]> {
    for await (const ids of pages) if (ids.length > 0) yield await this.openings.profiles(ids);
  }

  private narrow(conditions: readonly Condition[], limit: number, afterId?: string): Promise<string[]> {
    const { agencyId } = this.scope;
    return this.search.narrow('opening', { agencyId, conditions, limit, ...(afterId !== undefined && { afterId }) });
  }
}
