import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { indexUid } from '@inroads/platform/search/meili-settings';
import { TestDatabase } from '@inroads/testing';
import request from 'supertest';
import { World } from './access.world';

describe('a name typed into the find box', () => {
  let engine: Server;
  let database: TestDatabase;
  let world: World;
  /** All that the search engine was sent. */
  const heard: string[] = [];

  beforeAll(async () => {
    engine = createServer((asked, answer) => {
      void text(asked).then((body) => {
        heard.push(`${asked.url ?? ''} ${body}`);
        answer.setHeader('content-type', 'application/json');
        answer.end(JSON.stringify({ hits: [], estimatedTotalHits: 0 }));
      });
    });
    await new Promise<void>((listening) => engine.listen(0, '127.0.0.1', listening));
    database = await TestDatabase.openFresh();
    const { port } = engine.address() as AddressInfo;
    world = await World.open(database, { MEILI_URL: `http://127.0.0.1:${port}`, MEILI_KEY: 'a key' });
    for (const kind of ['employer', 'opening'] as const)
      await world.owner.query(`INSERT INTO search_engine_index (uid, kind, state) VALUES ($1, $2, 'ready')`, [
        indexUid(kind),
        kind,
      ]);
  }, 120_000);

  afterAll(async () => {
    await world?.close();
    await database?.drop();
    engine?.close();
  });

  const ask = (verb: 'get' | 'post', path: string, body?: object) =>
    request(world.app.getHttpServer())
      [verb](`/api${path}`)
      .send(body)
      .set('Authorization', `Bearer ${world.person('own').token}`)
      .expect(200);

  it('never reaches the search engine, which is asked for words of businesses', async () => {
    await ask('get', '/employers?q=Riverside');
    await ask('get', '/openings?q=Finishing');
    await ask('post', '/search', { text: 'Zephyrine' });
    await ask('post', '/seekers/search', { text: 'Zephyrine' });
    const told = heard.join('\n').toLowerCase();
    expect(told).toContain('riverside');
    expect(told).toContain('finishing');
    expect(told).not.toContain('zephyr');
  });
});
