import { MeiliClient } from '@inroads/platform/search/meili-client';
import { documentKey, idOfKey } from '@inroads/platform/search/meili-document';
import { indexUid } from '@inroads/platform/search/meili-settings';
import type { Client } from 'pg';
import { configOf, type World } from './world';

/** Where the documents of employers are looked for. */
export interface Findable {
  readonly name: string;
  readonly lookEveryMs: number;
  among(ids: readonly string[]): Promise<string[]>;
}

export const inPostgres = (client: Client, { agencyId }: World): Findable => ({
  name: 'PostgreSQL',
  lookEveryMs: 10,
  among: async (ids) => {
    const { rows } = await client.query<{ id: string }>(
      `SELECT id FROM search_document WHERE kind = 'employer' AND agency_id = $1 AND id = ANY($2)`,
      [agencyId, ids],
    );
    return rows.map(({ id }) => id);
  },
});

/** Meilisearch, where it is set, and the time that it says itself that it took for each document. */
export function inMeilisearch(world: World) {
  const { meili } = configOf(world);
  if (meili === null) return null;
  const client = new MeiliClient(meili.url, meili.key);
  const index = client.api.index<{ id: string }>(indexUid('employer'));
  const findable: Findable = {
    name: 'Meilisearch',
    // Looking takes the engine's time too.
    lookEveryMs: 50,
    among: async (ids) => {
      const keys = ids.map((id) => documentKey(world.agencyId, id));
      const { results } = await index.getDocuments({ ids: keys, fields: ['id'], limit: keys.length });
      return results.map(({ id }) => idOfKey(id));
    },
  };
  /** From its taking a document to its having it, by its own clock. */
  const ownMs = async (since: Date): Promise<number[]> => {
    const { results } = await client.api.tasks.getTasks({
      ...{ indexUids: [indexUid('employer')], types: ['documentAdditionOrUpdate'] },
      ...{ afterEnqueuedAt: since.toISOString(), statuses: ['succeeded'], limit: 2_000 },
    });
    return results.flatMap(({ enqueuedAt, finishedAt, details }) =>
      Array<number>(details?.receivedDocuments ?? 0).fill(Date.parse(finishedAt ?? '') - Date.parse(enqueuedAt)),
    );
  };
  return { findable, ownMs, close: () => client.close() };
}
