import type { SearchKind } from '@inroads/contracts';
import type { MeiliClient } from './meili-client';
import { saysIndexIsBroken, SearchEngineRefusal } from './meili-errors';
import { waitForTasks } from './meili-search-engine';
import { indexUid, INDEX_SETTINGS, isOutdatedUid } from './meili-settings';

const NO_AGENCY = '00000000-0000-0000-0000-000000000000';
const KEEP_OUTDATED_FOR_MS = 3_600_000;
const INDEXES_AT_ONCE = 1_000;

/** Makes, checks and removes indexes. */
export class MeiliIndexAdmin {
  constructor(private readonly client: MeiliClient) {}

  /** @throws SearchEngineAway */
  async ping(): Promise<void> {
    await this.client.ask((api) => api.health());
  }

  /** Whether the index is there and can be narrowed by agency: it may have been deleted, or made by hand. */
  async isSound(kind: SearchKind): Promise<boolean> {
    try {
      await this.client.ask((api) =>
        api.index(indexUid(kind)).search('', { filter: `agencyId = "${NO_AGENCY}"`, limit: 1 }),
      );
      return true;
    } catch (error) {
      if (saysIndexIsBroken(error)) return false;
      throw error;
    }
  }

  async create(kind: SearchKind): Promise<void> {
    const uid = indexUid(kind);
    const created = await this.client.ask((api) => api.createIndex(uid, { primaryKey: 'id' }));
    await waitForTasks(this.client, [created.taskUid]).catch((error: unknown) => {
      if (!(error instanceof SearchEngineRefusal && error.code === 'index_already_exists')) throw error;
    });
    const set = await this.client.ask((api) => api.index(uid).updateSettings(INDEX_SETTINGS));
    await waitForTasks(this.client, [set.taskUid]);
  }

  /** Removes indexes of other versions of the settings that nobody has written to for an hour. @returns their names */
  async removeOutdated(kind: SearchKind, now: Date): Promise<string[]> {
    const { results } = await this.client.ask((api) => api.getRawIndexes({ limit: INDEXES_AT_ONCE }));
    const outdated = results
      .filter(
        ({ uid, updatedAt }) =>
          isOutdatedUid(uid, kind) && now.getTime() - new Date(updatedAt).getTime() > KEEP_OUTDATED_FOR_MS,
      )
      .map(({ uid }) => uid);
    for (const uid of outdated) await this.client.ask((api) => api.deleteIndex(uid));
    return outdated;
  }
}
