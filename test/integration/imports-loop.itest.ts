import { setTimeout as sleep } from 'node:timers/promises';
import request, { type Test } from 'supertest';
import { TestDatabase } from '@inroads/testing';
import { World } from './access.world';

const CSV = 'Business,Address,Zip,Last visit\nOrchard Street Cafe,60 Lake St,72205,10/1/26\nNameless,,,x\n';

/** The whole way over HTTP, with the queue and the worker that an installation has. */
describe('an import by way of the queue', () => {
  let database: TestDatabase;
  let world: World;
  beforeAll(async () => {
    database = await TestDatabase.openFresh();
    world = await World.open(database, { WORKER_MODE: 'embedded' });
  });
  afterAll(async () => {
    await world.close();
    await database.drop();
  });

  const ask = (method: 'get' | 'post' | 'put', path: string): Test =>
    request(world.app.getHttpServer())[method](`/api${path}`).set('Authorization', `Bearer ${world.person('own').token}`); // prettier-ignore

  /** Asks again until it is so. */
  async function eventually<T>(look: () => Promise<T>, isSo: (seen: T) => boolean): Promise<T> {
    for (let left = 200; ; left--) {
      const seen = await look();
      if (isSo(seen) || left === 0) return seen;
      await sleep(100);
    }
  }

  const run = async (id: string): Promise<{ state: string }> => (await ask('get', `/imports/${id}`)).body as never;
  const until = (id: string, state: string): Promise<{ state: string }> =>
    eventually(
      () => run(id),
      (seen) => seen.state === state,
    );
  const found = async (): Promise<number> =>
    ((await ask('get', '/employers?q=orchard%20street')).body as { items: unknown[] }).items.length;

  it('is checked, written, found by the search, and undone', async () => {
    const sent = await ask('post', '/imports').field('kind', 'employers').attach('file', Buffer.from(CSV), 'list.csv');
    const { id } = sent.body as { id: string };
    const columns = [
      { index: 0, field: 'name' },
      { index: 1, field: 'address' },
      { index: 2, field: 'postalCode' },
      { index: 3, field: 'lastContactOn' },
    ];
    await ask('put', `/imports/${id}/mapping`).send({ columns }).expect(204);
    expect(await until(id, 'checked')).toMatchObject({ state: 'checked', counts: { create: 2 } });
    await ask('post', `/imports/${id}/run`).expect(204);
    expect(await until(id, 'done')).toMatchObject({ state: 'done', written: { created: 2 } });
    expect(await eventually(found, (count) => count > 0)).toBe(1);
    await ask('post', `/imports/${id}/undo`).expect(204);
    expect(await until(id, 'undone')).toMatchObject({ state: 'undone', written: { kept: 0 } });
    expect(await eventually(found, (count) => count === 0)).toBe(0);
  }, 60_000);
});
