import type { SearchKind } from '@inroads/contracts';
import { chunks } from '@inroads/kernel';
import type { MeiliClient } from './meili-client';
import { documentKey, idOfKey, type MeiliDocument, orderOf, toMeiliDocument } from './meili-document';
import { saysIndexIsBroken, SearchEngineAway, SearchEngineRefusal } from './meili-errors';
import { meiliFilter } from './meili-filter';
import { indexUid } from './meili-settings';
import type { SearchDocument } from './search-document';
import {
  type DocumentVersion,
  type EngineName,
  type IdRange,
  type IndexWrite,
  MAX_FOUND,
  SearchEngine,
  type SearchPage,
  type SearchQuery,
  SETTLED,
} from './search-index';
import { queryWords } from './words';

const DOCUMENTS_AT_ONCE = 2_000;
const TASK_TIMEOUT_MS = 120_000;
const TASK_LOOK_EVERY_MS = 100;
const SEARCH_TIMEOUT_MS = 2_000;

export class MeiliSearchEngine extends SearchEngine {
  readonly name: EngineName = 'meilisearch';

  constructor(private readonly client: MeiliClient) {
    super();
  }

  async upsert(kind: SearchKind, agencyId: string, documents: readonly SearchDocument[]): Promise<IndexWrite> {
    const tasks: number[] = [];
    for (const part of chunks(documents, DOCUMENTS_AT_ONCE)) {
      const sent = part.map((document) => toMeiliDocument(kind, agencyId, document));
      const { taskUid } = await this.client.ask((api) =>
        this.index(kind, api).addDocuments(sent, { primaryKey: 'id' }),
      );
      tasks.push(taskUid);
    }
    return this.writeOf(tasks);
  }

  async remove(kind: SearchKind, agencyId: string, ids: readonly string[]): Promise<IndexWrite> {
    if (ids.length === 0) return SETTLED;
    const keys = ids.map((id) => documentKey(agencyId, id));
    const { taskUid } = await this.client.ask((api) => this.index(kind, api).deleteDocuments(keys));
    return this.writeOf([taskUid]);
  }

  async search(kind: SearchKind, { agencyId, text, conditions, limit, offset = 0 }: SearchQuery): Promise<SearchPage> {
    const words = queryWords(text);
    if (words.length === 0) return { hits: [], total: 0, answeredBy: 'meilisearch', isFallback: false };
    const found = await this.client.ask((api) =>
      this.index(kind, api).search(
        words.join(' '),
        {
          filter: meiliFilter(agencyId, conditions),
          limit,
          offset,
          matchingStrategy: 'all',
          attributesToRetrieve: ['id'],
          showRankingScore: true,
        },
        { signal: AbortSignal.timeout(SEARCH_TIMEOUT_MS) },
      ),
    );
    return {
      hits: found.hits.map((hit) => ({ id: idOfKey((hit as { id: string }).id), score: hit._rankingScore ?? 0 })),
      total: Math.min(found.estimatedTotalHits ?? 0, MAX_FOUND),
      answeredBy: 'meilisearch',
      isFallback: false,
    };
  }

  async listVersions(kind: SearchKind, agencyId: string, { afterId, upToId }: IdRange): Promise<DocumentVersion[]> {
    const filter = [
      ...meiliFilter(agencyId),
      ...(afterId === null ? [] : [`order >= ${orderOf(afterId)}`]),
      ...(upToId === null ? [] : [`order <= ${orderOf(upToId)}`]),
    ];
    const versions: DocumentVersion[] = [];
    for (let offset = 0; ; offset += DOCUMENTS_AT_ONCE) {
      const page = await this.listPage(kind, filter, offset);
      versions.push(...page.map(({ id, version }) => ({ id: idOfKey(id), version })));
      if (page.length < DOCUMENTS_AT_ONCE) break;
    }
    return versions
      .filter(({ id }) => (afterId === null || id > afterId) && (upToId === null || id <= upToId))
      .sort((one, other) => (one.id < other.id ? -1 : 1));
  }

  /** An index that is gone, or was made by hand, holds nothing of ours. */
  private async listPage(kind: SearchKind, filter: string[], offset: number): Promise<DocumentVersion[]> {
    try {
      const { results } = await this.client.ask((api) =>
        this.index(kind, api).getDocuments({ filter, fields: ['id', 'version'], limit: DOCUMENTS_AT_ONCE, offset }),
      );
      return results;
    } catch (error) {
      if (saysIndexIsBroken(error)) return [];
      throw error;
    }
  }

  private index(kind: SearchKind, api: MeiliClient['api']) {
    return api.index<MeiliDocument>(indexUid(kind));
  }

  private writeOf(tasks: readonly number[]): IndexWrite {
    return { settled: () => waitForTasks(this.client, tasks) };
  }
}

/** @throws SearchEngineRefusal when one of the tasks failed, SearchEngineAway when the engine is, or takes too long */
export async function waitForTasks(client: MeiliClient, tasks: readonly number[]): Promise<void> {
  for (const uid of tasks) {
    const end = performance.now() + TASK_TIMEOUT_MS;
    const task = await client.ask((api) =>
      api.tasks.waitForTask(uid, { timeout: TASK_TIMEOUT_MS, interval: TASK_LOOK_EVERY_MS }).catch((error: unknown) => {
        throw performance.now() >= end
          ? Object.assign(new Error(), { cause: new SearchEngineAway('slow_task') })
          : error;
      }),
    );
    if (task.status !== 'succeeded') throw new SearchEngineRefusal(task.error?.code ?? task.status);
  }
}
