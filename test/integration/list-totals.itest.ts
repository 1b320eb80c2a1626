import { Transactions } from '@inroads/platform/database';
import { totalOf } from '@inroads/platform/http';
import { TestDatabase } from '@inroads/testing';
import request from 'supertest';
import { type PersonName, World } from './access.world';

interface List {
  readonly items: readonly { readonly id: string }[];
  readonly nextCursor: string | null;
  readonly total: { readonly count: number; readonly isMore: boolean } | null;
}

describe('how many a list holds in all', () => {
  let database: TestDatabase;
  let world: World;

  beforeAll(async () => {
    database = await TestDatabase.openFresh();
    world = await World.open(database);
    await world.newSeeker();
  }, 120_000);
  afterAll(async () => {
    await world?.close();
    await database?.drop();
  });

  async function ask(path: string, who: PersonName = 'own'): Promise<List> {
    const { status, body } = await request(world.app.getHttpServer())
      .get(`/api${path}`)
      .set('Authorization', `Bearer ${world.person(who).token}`);
    expect({ path, status }).toEqual({ path, status: 200 });
    return body as List;
  }

  it.each(['/employers', '/openings', '/seekers', '/contacts'])('is said with the first page of %s', async (path) => {
    const whole = await ask(`${path}?limit=200`);
    expect(whole.items.length).toBeGreaterThan(0);
    expect(whole.total).toEqual({ count: whole.items.length, isMore: false });
    expect((await ask(`${path}?limit=1`)).total).toEqual(whole.total);
  });

  it('is not counted again further down', async () => {
    const { nextCursor } = await ask('/seekers?limit=1');
    expect((await ask(`/seekers?limit=1&cursor=${nextCursor}`)).total).toBeNull();
  });

  it('is that of the filter, and of those whom one may see', async () => {
    expect((await ask('/seekers?status=paused')).total).toEqual({ count: 0, isMore: false });
    expect((await ask('/employers?naics=99')).total).toEqual({ count: 0, isMore: false });
    expect((await ask('/seekers')).total?.count).toBeGreaterThan(0);
    expect((await ask('/seekers', 'sameTeam')).total).toEqual({ count: 0, isMore: false });
  });

  it('stops at a ceiling: then it is said that there are more', async () => {
    const count = (rows: number) =>
      world.as(null, () =>
        world
          .get(Transactions)
          .run(() => totalOf(world.get(Transactions), 'SELECT FROM generate_series(1, $1)', [rows])),
      );
    expect(await count(10_000)).toEqual({ count: 10_000, isMore: false });
    expect(await count(10_001)).toEqual({ count: 10_000, isMore: true });
  });
});
