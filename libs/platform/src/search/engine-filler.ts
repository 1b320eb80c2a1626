import type { SearchKind } from '@inroads/contracts';
import { compareVersions } from './compare-versions';
import type { MeiliSearchEngine } from './meili-search-engine';
import type { PostgresSearchIndex } from './postgres-search-index';
import type { IndexWrite } from './search-index';

const DOCUMENTS_AT_ONCE = 2_000;

/** Copies to Meilisearch what it lacks of the documents in PostgreSQL, for all agencies, and removes there what is not here. */
export class EngineFiller {
  constructor(
    private readonly postgres: PostgresSearchIndex,
    private readonly meili: MeiliSearchEngine,
  ) {}

  /**
   * One pass. Writes that come meanwhile can be overtaken by an older copy: repeat until a pass finds nothing.
   * @param goesOn asked between pages; false ends the pass
   * @returns how many documents differed
   */
  async fill(kind: SearchKind, goesOn: () => Promise<boolean>): Promise<number> {
    let differing = 0;
    const writes: IndexWrite[] = [];
    for (const agencyId of await this.postgres.agencies(kind)) {
      let afterId: string | null = null;
      do {
        if (!(await goesOn())) return differing;
        const page = await this.copyPage(kind, agencyId, afterId);
        differing += page.differing;
        writes.push(...page.writes);
        afterId = page.nextAfterId;
      } while (afterId !== null);
    }
    for (const write of writes) await write.settled();
    return differing;
  }

  private async copyPage(kind: SearchKind, agencyId: string, afterId: string | null) {
    const wanted = await this.postgres.listPage(kind, agencyId, afterId, DOCUMENTS_AT_ONCE);
    const nextAfterId = wanted.length < DOCUMENTS_AT_ONCE ? null : (wanted.at(-1)?.id ?? null);
    const held = await this.meili.listVersions(kind, agencyId, { afterId, upToId: nextAfterId });
    const { missing, stale, orphaned } = compareVersions(wanted, held);
    const lacking = [...missing, ...stale];
    const writes = [
      await this.meili.upsert(kind, agencyId, await this.postgres.read(kind, agencyId, lacking)),
      await this.meili.remove(kind, agencyId, orphaned),
    ];
    return { writes, nextAfterId, differing: lacking.length + orphaned.length };
  }
}
