import { Injectable } from '@nestjs/common';
import type { OpeningProfile } from '@inroads/matching';
import { OpeningsQueries } from '@inroads/employers/openings';
import { RequestScope } from '@inroads/platform/database';
import { type Condition, SearchIndex } from '@inroads/platform/search';

const PAGE = 5_000;

/** Which openings are held against the wishes: the index narrows by exact facts, the rows come from PostgreSQL. */
@Injectable()
export class Candidates {
  constructor(
    private readonly search: SearchIndex,
    private readonly openings: OpeningsQueries,
    private readonly scope: RequestScope,
  ) {}

  async *matching(conditions: readonly Condition[]): AsyncGenerator<OpeningProfile[]> {
    const { agencyId } = this.scope;
    let afterId: string | undefined;
    for (;;) {
      const ids = await this.search.narrow('opening', { agencyId, conditions, limit: PAGE, ...(afterId !== undefined && { afterId }) });
      if (ids.length > 0) yield await this.openings.profiles(ids);
      if (ids.length < PAGE) return;
      afterId = ids.at(-1);
    }
  }
}
