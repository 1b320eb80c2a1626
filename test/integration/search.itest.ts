import type { INestApplicationContext } from '@nestjs/common';
import { describeUnless, TestDatabase } from '@inroads/testing';
import { newId } from '@inroads/platform/database';
import { SearchIndex, SearchModule } from '@inroads/platform/search';
import { MeiliClient } from '@inroads/platform/search/meili-client';
import { MeiliIndexAdmin } from '@inroads/platform/search/meili-index-admin';
import { MeiliSearchEngine, waitForTasks } from '@inroads/platform/search/meili-search-engine';
import { inAgency, startProducer } from './queue.harness';
import { aDocument, searchEngineContract } from './search-engine.contract';
import { inScope, missingMeili, openTestMeili } from './search.harness';

jest.setTimeout(60_000);

describe('search on PostgreSQL', () => {
  let app: INestApplicationContext;
  const engine = inScope(
    () => app,
    () => app.get(SearchIndex),
  );

  beforeAll(async () => {
    const { appUrl } = await TestDatabase.open();
    app = await startProducer({ databaseUrl: appUrl, redisUrl: null }, { infrastructure: [SearchModule] });
  });
  afterAll(() => app.close());

  searchEngineContract(() => engine);

  it('narrows by facts alone, in ascending ids, all or the first', async () => {
    const agencyId = newId();
    const documents = Array.from({ length: 7 }, (_, at) =>
      aDocument({ keys: { status: [at % 2 === 0 ? 'open' : 'filled'] } }),
    );
    await engine.upsert('opening', agencyId, documents);
    await engine.upsert('opening', newId(), [aDocument({ keys: { status: ['open'] } })]);
    const open = documents.filter((_, at) => at % 2 === 0).map(({ id }) => id);
    const narrow = (limit?: number) =>
      inAgency(app, agencyId, () =>
        app.get(SearchIndex).narrow('opening', { agencyId, conditions: [{ key: 'status', anyOf: ['open'] }], limit }),
      );
    expect(await narrow()).toEqual([...open].sort());
    expect(await narrow(3)).toEqual([...open].sort().slice(0, 3));
  });
});

describeUnless(missingMeili(), 'search on Meilisearch', () => {
  let client: MeiliClient;

  beforeAll(async () => {
    const { url, key } = await openTestMeili();
    client = new MeiliClient(url, key);
    for (const kind of ['employer', 'opening'] as const) await new MeiliIndexAdmin(client).create(kind);
  });
  afterAll(() => client.close());

  searchEngineContract(() => new MeiliSearchEngine(client));

  it('refuses a document whose id would fail a whole batch unseen', async () => {
    const engine = new MeiliSearchEngine(client);
    await expect(engine.upsert('employer', newId(), [aDocument({ id: 'a b' })])).rejects.toMatchObject({
      code: 'not_a_uuid',
    });
  });

  it('says that a task failed, which the server shows only to those who ask', async () => {
    const uid = `inroads_test_${newId()}`;
    await client.ask((api) => api.createIndex(uid, { primaryKey: 'id' }));
    const { taskUid } = await client.ask((api) => api.index(uid).addDocuments([{ id: 'not an id' }]));
    await expect(waitForTasks(client, [taskUid])).rejects.toMatchObject({ code: 'invalid_document_id' });
    await client.ask((api) => api.deleteIndex(uid));
  });
});
