import type { INestApplicationContext } from '@nestjs/common';
import { describeUnless, TestDatabase } from '@inroads/testing';
import { newId, RequestScope, Transactions } from '@inroads/platform/database';
import { Outbox } from '@inroads/platform/outbox';
import {
  EngineKeeper,
  type EngineDifference,
  PostgresSearchIndex,
  Reconciler,
  SearchIndex,
  SearchJobsModule,
  SearchModule,
} from '@inroads/platform/search';
import { MeiliClient } from '@inroads/platform/search/meili-client';
import { indexUid } from '@inroads/platform/search/meili-settings';
import { Client } from 'pg';
import { inAgency, Recorder, scopeOf, startWorker, until } from './queue.harness';
import { aDocument } from './search-engine.contract';
import { missingMeili, openTestMeili, Rows, sourcesModule, Wire } from './search.harness';

jest.setTimeout(60_000);

const HANDLED = [
  'search.index-employers',
  'search.index-openings',
  'search.reconcile',
  'platform.reconcile-search',
] as const;

describe('indexing into PostgreSQL', () => indexingSuite(() => Promise.resolve(null)));
describeUnless(missingMeili(), 'indexing into PostgreSQL and Meilisearch', () => indexingSuite(openTestMeili));

function indexingSuite(openMeili: () => Promise<{ url: string; key: string } | null>): void {
  let database: TestDatabase;
  let owner: Client;
  let app: INestApplicationContext;
  let agencyId: string;
  let hasMeili: boolean;
  const rows = new Rows();
  const employers = () => rows.of(agencyId, 'employer');

  const enqueue = (ids: string[]) =>
    inAgency(app, agencyId, () => app.get(Outbox).enqueue('search.index-employers', { ids }));
  const search = (text: string) =>
    app
      .get(RequestScope)
      .run(scopeOf(agencyId), () => app.get(SearchIndex).search('employer', { agencyId, text, limit: 20 }));
  const found = async (text: string) => (await search(text)).hits.map(({ id }) => id);
  const isDone = async () =>
    (await owner.query('SELECT FROM outbox_message WHERE agency_id = $1', [agencyId])).rowCount === 0;
  const indexed = async (ids: string[]) => {
    await enqueue(ids);
    await until('an empty outbox', isDone);
  };
  const reconcile = (act: 'compare' | 'repair') =>
    app.get(RequestScope).run(scopeOf(agencyId), () => app.get(Reconciler)[act]());
  const differing = (differences: EngineDifference[]) =>
    differences.filter(({ missing, stale, orphaned }) => missing + stale + orphaned > 0);

  beforeAll(async () => {
    database = await TestDatabase.openFresh();
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    const meili = await openMeili();
    hasMeili = meili !== null;
    app = await startWorker({ databaseUrl: database.appUrl, redisUrl: null, meili }, new Recorder(), {
      infrastructure: [SearchModule],
      handlerModules: [SearchJobsModule, sourcesModule(rows)],
      handledJobs: HANDLED,
    });
    await app.get(EngineKeeper).keep();
  });

  afterAll(async () => {
    await app.close();
    await owner.end();
    await database.drop();
  });

  beforeEach(() => {
    agencyId = newId();
  });

  it('makes what was written findable, and run twice ends in the same', async () => {
    const document = aDocument();
    employers().set(document.id, document);
    await indexed([document.id]);
    await indexed([document.id]);
    expect(await search('riverside')).toMatchObject({
      hits: [{ id: document.id }],
      total: 1,
      answeredBy: hasMeili ? 'meilisearch' : 'postgres',
      isFallback: false,
    });
  });

  it('shows the row as it is when the job runs, not as it was when the message was written', async () => {
    const before = aDocument({ title: 'Old Name' });
    employers().set(before.id, { ...before, title: 'New Name', version: 2 });
    await indexed([before.id]);
    expect([await found('old'), await found('new')]).toEqual([[], [before.id]]);
  });

  it('takes a row that is gone out of the index, twice as well', async () => {
    const document = aDocument();
    employers().set(document.id, document);
    await indexed([document.id]);
    employers().delete(document.id);
    await indexed([document.id]);
    await indexed([document.id]);
    expect(await found('riverside')).toEqual([]);
  });

  it('finds what differs between rows and index, and repairs both ways', async () => {
    const [missing, stale, orphaned, fine] = [aDocument(), aDocument(), aDocument(), aDocument()];
    for (const document of [missing, stale, orphaned, fine]) employers().set(document.id, document);
    await indexed([stale.id, orphaned.id, fine.id]);
    employers().set(stale.id, { ...stale, version: 2, title: 'Oak Hardware' });
    employers().delete(orphaned.id);
    const expected = (hasMeili ? ['postgres', 'meilisearch'] : ['postgres']).map((engine) => ({
      engine,
      kind: 'employer',
      missing: 1,
      stale: 1,
      orphaned: 1,
    }));
    expect(differing(await reconcile('compare'))).toEqual(expected);
    expect(differing(await reconcile('repair'))).toEqual(expected);
    expect(differing(await reconcile('repair'))).toEqual([]);
    expect((await found('riverside')).sort()).toEqual([missing.id, fine.id].sort());
    expect(await found('hardware')).toEqual([stale.id]);
  });

  it('reconciles more rows than fit on a page', async () => {
    for (let at = 0; at < 2_500; at += 1) {
      const document = aDocument({ title: `Place ${at}` });
      employers().set(document.id, document);
    }
    const differences = differing(await reconcile('repair'));
    expect(differences[0]).toMatchObject({ engine: 'postgres', missing: 2_500 });
    expect(differing(await reconcile('compare'))).toEqual([]);
    const inMiddle = [...employers().keys()][1_200];
    employers().delete(String(inMiddle));
    expect(differing(await reconcile('compare'))[0]).toMatchObject({ missing: 0, stale: 0, orphaned: 1 });
  });

  it('reconciles by a job, which another job starts for every agency', async () => {
    const document = aDocument();
    employers().set(document.id, document);
    await inAgency(app, agencyId, () => app.get(Outbox).enqueue('search.reconcile', {}));
    await until('an empty outbox', isDone);
    expect(await found('riverside')).toEqual([document.id]);
  });

  it('lets the later of two writers win, whichever began first', async () => {
    const document = aDocument();
    const versions = Array.from({ length: 30 }, (_, at) => ({ ...document, version: at + 1, title: `Name ${at + 1}` }));
    await Promise.all(
      versions.map(async (version) => {
        employers().set(document.id, version);
        await enqueue([document.id]);
      }),
    );
    await until('an empty outbox', isDone);
    expect(differing(await reconcile('compare'))).toEqual([]);
  });
}

describeUnless(missingMeili(), 'Meilisearch in trouble', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let wire: Wire;
  let agencyId: string;
  let meili: { url: string; key: string; masterKey: string };

  const write = (...documents: ReturnType<typeof aDocument>[]) =>
    app
      .get(RequestScope)
      .run(scopeOf(agencyId), async () =>
        (await app.get(Transactions).run(() => app.get(SearchIndex).upsert('employer', agencyId, documents))).settled(),
      );
  const search = (text: string) =>
    app
      .get(RequestScope)
      .run(scopeOf(agencyId), () => app.get(SearchIndex).search('employer', { agencyId, text, limit: 20 }));
  const answersFirst = async () => !(await search('riverside')).isFallback;

  beforeAll(async () => {
    database = await TestDatabase.openFresh();
    meili = await openTestMeili();
    wire = new Wire(new URL(meili.url));
    app = await startWorker(
      { databaseUrl: database.appUrl, redisUrl: null, meili: { url: await wire.mend(), key: meili.key } },
      new Recorder(),
      {
        infrastructure: [SearchModule],
        handlerModules: [SearchJobsModule, sourcesModule(new Rows())],
        handledJobs: HANDLED,
      },
    );
    await app.get(EngineKeeper).keep();
  });

  afterAll(async () => {
    await app.close();
    await wire.cut();
    await database.drop();
  });

  beforeEach(async () => {
    agencyId = newId();
    await until('Meilisearch to be asked first', answersFirst, 30_000);
  });

  it('away: writes succeed, PostgreSQL answers and says so, and what was missed is caught up without a restart', async () => {
    const [before, meanwhile] = [aDocument(), aDocument()];
    await write(before);
    await wire.cut();
    await write(meanwhile);
    expect(await search('riverside')).toMatchObject({ total: 2, answeredBy: 'postgres', isFallback: true });
    await wire.mend();
    await until('Meilisearch to be asked first', answersFirst, 30_000);
    expect(await search('riverside')).toMatchObject({ total: 2, answeredBy: 'meilisearch' });
  });

  it('index deleted: PostgreSQL answers, and the index is made again without a restart', async () => {
    const document = aDocument();
    await write(document);
    const master = new MeiliClient(meili.url, meili.masterKey);
    const { taskUid } = await master.ask((api) => api.deleteIndex(indexUid('employer')));
    await master.ask((api) => api.tasks.waitForTask(taskUid));
    await master.close();
    expect(await search('riverside')).toMatchObject({
      hits: [{ id: document.id }],
      answeredBy: 'postgres',
      isFallback: true,
    });
    await until('Meilisearch to be asked first', answersFirst, 30_000);
    expect(await search('riverside')).toMatchObject({ hits: [{ id: document.id }], answeredBy: 'meilisearch' });
  });

  it('made by hand without settings: it is not asked until it is right again', async () => {
    const document = aDocument();
    await write(document);
    const master = new MeiliClient(meili.url, meili.masterKey);
    const { taskUid } = await master.ask((api) => api.index(indexUid('employer')).resetSettings());
    await master.ask((api) => api.tasks.waitForTask(taskUid, { timeout: 60_000 }));
    await master.close();
    expect(await search('riverside')).toMatchObject({ hits: [{ id: document.id }], isFallback: true });
    await until('Meilisearch to be asked first', answersFirst, 30_000);
  });

  it('holding what PostgreSQL does not: filling takes it out', async () => {
    const document = aDocument();
    await write(document);
    await inAgency(app, agencyId, () => app.get(PostgresSearchIndex).remove('employer', agencyId, [document.id]));
    await inAgency(app, agencyId, () =>
      app.get(PostgresSearchIndex).upsert('employer', agencyId, [aDocument({ title: 'Other' })]),
    );
    await wire.cut();
    await write(aDocument({ title: 'Another' }));
    await wire.mend();
    await until('Meilisearch to be asked first', answersFirst, 30_000);
    expect(await search('riverside')).toMatchObject({ hits: [], answeredBy: 'meilisearch' });
  });
});
