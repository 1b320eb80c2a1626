import { setTimeout as sleep } from 'node:timers/promises';
import { Reconciler } from '@inroads/platform/search';
import { TestDatabase } from '@inroads/testing';
import request from 'supertest';
import { PROBES } from './access.probes';
import { type PersonName, World } from './access.world';

type Verb = 'post' | 'put' | 'patch' | 'delete';

const WRITES = Object.keys(PROBES).filter((route) => !route.startsWith('GET'));
/** Between them they may do whatever can be done. */
const PEOPLE: readonly PersonName[] = ['own', 'supervisor', 'admin'];

describe('the search index after', () => {
  let database: TestDatabase;
  let world: World;

  beforeAll(async () => {
    database = await TestDatabase.openFresh();
    world = await World.open(database, { WORKER_MODE: 'embedded' });
  }, 120_000);

  afterAll(async () => {
    await world.close();
    await database.drop();
  });

  async function untilNothingWaits(): Promise<void> {
    const waiting = `SELECT 1 FROM outbox_message m LEFT JOIN outbox_message lead ON lead.id = m.job_id WHERE lead.failed_at IS NULL LIMIT 1`;
    while ((await world.owner.query(waiting)).rowCount !== 0) await sleep(50);
  }

  /** Repaired as well, so that the next route answers for itself alone. */
  async function differences(): Promise<string[]> {
    const found = await world.inAgency(world.home.id, () => world.get(Reconciler).repair());
    return found
      .filter(({ missing, stale, orphaned }) => missing + stale + orphaned > 0)
      .map((difference) => JSON.stringify(difference));
  }

  it.each(WRITES)('%s shows every row as it is, without any reconciling', async (route) => {
    const verb = route.slice(0, route.indexOf(' ')).toLowerCase() as Verb;
    for (const name of PEOPLE) {
      const person = world.person(name);
      const { path, body, file } = await (PROBES[route] as (typeof PROBES)[string]).ask(world, person);
      const asked = request(world.app.getHttpServer())
        [verb](`/api${path}`)
        .set('Authorization', `Bearer ${person.token}`);
      await (file ? asked.field({ ...body }).attach('file', Buffer.from(file), 'list.csv') : asked.send(body));
    }
    await untilNothingWaits();
    expect(await differences()).toEqual([]);
  });
});
