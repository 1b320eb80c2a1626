import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { SEARCH_KINDS, type SearchKind } from '@inroads/contracts';
import { RequestScope } from '../database';
import { AppLogger } from '../logging';
import { SYSTEM_SCOPE } from '../outbox';
import { repeat } from '../queue';
import { EngineFiller } from './engine-filler';
import { EngineStates } from './engine-states';
import { SearchEngineAway } from './meili-errors';
import { MeiliConnection } from './meili-connection';
import { MeiliIndexAdmin } from './meili-index-admin';
import { MeiliSearchEngine } from './meili-search-engine';
import { indexUid } from './meili-settings';
import { PostgresSearchIndex } from './postgres-search-index';

const LOOK_EVERY_MS = 5_000;
const MAX_PASSES = 10;

/**
 * Keeps Meilisearch fit to be asked: makes and fills an index that was never made, was deleted, or missed writes while the
 * engine was away, then declares it ready. Until then PostgreSQL answers. No restart, no hands.
 */
@Injectable()
export class EngineKeeper implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly stopping = new AbortController();
  private readonly engine;
  private running: Promise<void> = Promise.resolve();

  constructor(
    { client }: MeiliConnection,
    postgres: PostgresSearchIndex,
    private readonly states: EngineStates,
    private readonly scope: RequestScope,
    private readonly logger: AppLogger,
  ) {
    this.engine =
      client === null
        ? null
        : { admin: new MeiliIndexAdmin(client), filler: new EngineFiller(postgres, new MeiliSearchEngine(client)) };
  }

  onApplicationBootstrap(): void {
    if (this.engine !== null) this.running = repeat(() => this.look(), this.stopping.signal);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  /** Looks after every index once; where Meilisearch is not used, nothing. */
  async keep(): Promise<void> {
    for (const kind of SEARCH_KINDS) await this.scope.run(SYSTEM_SCOPE, () => this.keepOne(kind));
  }

  private async look(): Promise<number> {
    await this.keep().catch((error: unknown) => this.logger.failure('search.keeper-failed', error));
    return LOOK_EVERY_MS;
  }

  private async keepOne(kind: SearchKind): Promise<void> {
    if (this.engine === null) return;
    const uid = indexUid(kind);
    try {
      if ((await this.states.look(uid)) === 'ready') {
        if (await this.engine.admin.isSound(kind)) return;
        await this.states.fallBehind(uid, kind);
      }
      await this.engine.admin.ping();
    } catch (error) {
      // Away: a write that it misses marks it as behind, and the next look tries again.
      if (error instanceof SearchEngineAway) return;
      throw error;
    }
    if (await this.states.claim(uid, kind)) await this.fill(kind, uid, this.engine);
  }

  private async fill(kind: SearchKind, uid: string, { admin, filler }: NonNullable<typeof this.engine>): Promise<void> {
    const goesOn = async () => !this.stopping.signal.aborted && (await this.states.stillFilling(uid));
    try {
      await admin.create(kind);
      let copied = 0;
      for (let pass = 1; pass <= MAX_PASSES && (await goesOn()); pass += 1) {
        const differing = await filler.fill(kind, goesOn);
        copied += differing;
        if (differing > 0 || !(await goesOn())) continue;
        if (await this.states.becomeReady(uid)) this.logger.event('search.engine-ready', { kind, copied, pass });
        for (const outdated of await admin.removeOutdated(kind, new Date())) await this.states.forget(outdated);
        return;
      }
      await this.states.fallBehind(uid, kind);
    } catch (error) {
      await this.states.fallBehind(uid, kind);
      throw error;
    }
  }
}
