import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { type INestApplicationContext, Injectable, Module } from '@nestjs/common';
import type { SearchKind } from '@inroads/contracts';
import { RequestScope } from '@inroads/platform/database';
import { DocumentSource, makeMeiliKey, type SearchDocument, type SearchEngine } from '@inroads/platform/search';
import { scopeOf } from './queue.harness';

/** Why Meilisearch cannot be tested here, for `describeUnless`; null when it can. */
export function missingMeili(): string | null {
  return process.env.MEILI_URL && process.env.MEILI_MASTER_KEY
    ? null
    : 'no Meilisearch here: set MEILI_URL and MEILI_MASTER_KEY to a server whose indexes tests may write and delete';
}

/** The server of MEILI_URL, with a key of no more rights than production has. */
export async function openTestMeili(): Promise<{ url: string; key: string; masterKey: string }> {
  const { MEILI_URL: url, MEILI_MASTER_KEY: masterKey } = process.env;
  if (!url || !masterKey) throw new Error('No Meilisearch: guard the suite with describeUnless(missingMeili(), ...).');
  return { url, key: await makeMeiliKey(url, masterKey), masterKey };
}

/** Calls the engine as a job of the agency would. */
export function inScope(app: () => INestApplicationContext, engine: () => SearchEngine): SearchEngine {
  const run = <T>(agencyId: string, work: () => Promise<T>) => app().get(RequestScope).run(scopeOf(agencyId), work);
  return {
    name: 'postgres',
    upsert: (kind, agencyId, documents) => run(agencyId, () => engine().upsert(kind, agencyId, documents)),
    remove: (kind, agencyId, ids) => run(agencyId, () => engine().remove(kind, agencyId, ids)),
    search: (kind, query) => run(query.agencyId, () => engine().search(kind, query)),
    listVersions: (kind, agencyId, range) => run(agencyId, () => engine().listVersions(kind, agencyId, range)),
  };
}

/** Rows of a feature, as its sources read them: the documents that ought to be in the index, by agency and kind. */
export class Rows {
  private readonly byOwner = new Map<string, Map<string, SearchDocument>>();

  of(agencyId: string, kind: SearchKind): Map<string, SearchDocument> {
    const owner = `${agencyId} ${kind}`;
    const rows = this.byOwner.get(owner) ?? new Map<string, SearchDocument>();
    this.byOwner.set(owner, rows);
    return rows;
  }
}

/** A module that gives documents from `rows`. */
export function sourcesModule(rows: Rows) {
  abstract class RowSource extends DocumentSource {
    constructor(readonly scope: RequestScope) {
      super();
    }

    load(ids: readonly string[]) {
      const mine = rows.of(this.scope.agencyId, this.kind);
      return Promise.resolve(ids.flatMap((id) => mine.get(id) ?? []));
    }

    listVersions(afterId: string | null, limit: number) {
      const sorted = [...rows.of(this.scope.agencyId, this.kind).values()].sort((one, other) =>
        one.id < other.id ? -1 : 1,
      );
      return Promise.resolve(
        sorted
          .filter(({ id }) => afterId === null || id > afterId)
          .slice(0, limit)
          .map(({ id, version }) => ({ id, version })),
      );
    }
  }
  @Injectable()
  class Employers extends RowSource {
    readonly kind = 'employer';
    constructor(scope: RequestScope) {
      super(scope);
    }
  }
  @Injectable()
  class Openings extends RowSource {
    readonly kind = 'opening';
    constructor(scope: RequestScope) {
      super(scope);
    }
  }
  @Module({ providers: [Employers, Openings] })
  class SourcesModule {}
  return SourcesModule;
}

/** A way to a server that a test can cut and mend. */
export class Wire {
  private server: Server | null = null;
  private readonly sockets = new Set<Socket>();
  private port = 0;

  constructor(private readonly to: URL) {}

  async mend(): Promise<string> {
    this.server = createServer((near) => {
      const far = connect(Number(this.to.port), this.to.hostname);
      for (const socket of [near, far]) {
        this.sockets.add(socket);
        socket.on('error', () => undefined).on('close', () => [near, far].forEach((end) => end.destroy()));
      }
      near.pipe(far).pipe(near);
    }).listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
    this.port = (this.server.address() as AddressInfo).port;
    return `http://127.0.0.1:${this.port}`;
  }

  async cut(): Promise<void> {
    const closed = this.server && once(this.server, 'close');
    this.server?.close();
    for (const socket of this.sockets) socket.destroy();
    this.sockets.clear();
    await closed;
  }
}
