import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { type Config, loadConfig } from '@inroads/platform/config';
import { TestDatabase } from '@inroads/testing';
import { Client } from 'pg';
import request from 'supertest';
import { createApi } from '../../apps/api/src/create-api';
import { createWorker } from '../../apps/worker/src/create-worker';
import { DEMO_SIGN_INS, seedDemo } from '../../db/seed/seed-demo';

const FEW = 2;
const MANY = 20;
/** Whom a contact was for is looked up where it was for anybody: among so many always, on whatever day the demo is written. */
const SIZES: Readonly<Record<string, readonly [number, number]>> = { '/api/contacts': [MANY, 100] };
const FEW_OR_NONE_IN_THE_DEMO = ['/api/imports', '/api/imports/{id}/rows', '/api/failed-jobs'];

/** Words that many rows hold, for the lists that are asked by them. */
const SOUGHT: Readonly<Record<string, string>> = { '/api/search': 'a', '/api/seekers/search': 'a' };

interface Operation {
  readonly parameters?: readonly { readonly name: string }[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: { readonly $ref?: string } }>>;
  };
}
interface Document {
  readonly paths: Readonly<Record<string, { readonly get?: Operation; readonly post?: Operation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, { readonly properties?: object }>> };
}

/** Every route that takes a `limit`, in the query or in the body, by the document of the API. */
function listRoutes(): string[] {
  const text = readFileSync(resolve(__dirname, '../../apps/api/openapi.json'), 'utf8');
  const { paths, components } = JSON.parse(text) as Document;
  const isInBody = (post?: Operation) => {
    const name = post?.requestBody?.content['application/json']?.schema.$ref?.split('/').at(-1) ?? '';
    return 'limit' in (components.schemas[name]?.properties ?? {});
  };
  const takesLimit = ({ get, post }: Document['paths'][string]) =>
    get?.parameters?.some(({ name }) => name === 'limit') === true || isInBody(post);
  return Object.entries(paths)
    .filter(([path, operations]) => takesLimit(operations) && !FEW_OR_NONE_IN_THE_DEMO.includes(path))
    .map(([path]) => path);
}

describe('lists of the API', () => {
  let database: TestDatabase;
  let app: NestExpressApplication;
  let statements = 0;
  const sent = Reflect.get(Client.prototype, 'query') as (...args: unknown[]) => unknown;
  const cookies: Record<string, string> = {};
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    database = await TestDatabase.openFresh();
    const config = loadConfig({
      DATABASE_URL: database.appUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
      SECRET_KEY: Buffer.alloc(32, 1).toString('base64'),
      WORKER_MODE: 'separate',
      LOG_LEVEL: 'silent',
    });
    await seedDemo(config, () => undefined);
    await index(config);
    app = await createApi(config);
    await app.init();
    for (const role of ['specialist', 'admin']) {
      const { email, password } = DEMO_SIGN_INS.find((person) => person.role === role) ?? { email: '', password: '' };
      const signedIn = await request(app.getHttpServer()).post('/api/auth/sign-in').send({ email, password });
      cookies[role] = signedIn.get('Set-Cookie')?.[0] ?? '';
    }
    ids['/api/seekers'] = (await ask('/api/seekers/search', { text: 'Maya' })).items[0]?.id ?? '';
    const [changed] = await asOwner<{ row_id: string }>(
      `SELECT row_id FROM audit_entry WHERE table_name = 'employer' GROUP BY row_id HAVING count(*) > ${FEW} ORDER BY count(*) DESC LIMIT 1`,
    );
    ids['/api/changes'] = changed?.row_id ?? '';
    Reflect.set(Client.prototype, 'query', function (this: Client, ...args: unknown[]) {
      statements += 1;
      return sent.apply(this, args);
    });
  }, 300_000);

  afterAll(async () => {
    Reflect.set(Client.prototype, 'query', sent);
    await app?.close();
    await database?.drop();
  });

  async function asOwner<Row extends object>(sql: string): Promise<Row[]> {
    const client = new Client({ connectionString: database.ownerUrl });
    await client.connect();
    const { rows } = await client.query<Row>(sql);
    await client.end();
    return rows;
  }

  /** A worker, until it has nothing left to do. */
  async function index(config: Config): Promise<void> {
    const worker = await createWorker({ ...config, port: 0 });
    while ((await asOwner('SELECT 1 FROM outbox_message LIMIT 1')).length > 0) await sleep(100);
    await worker.close();
  }

  async function ask(path: string, question?: object): Promise<{ items: { id: string }[]; ranked?: object[] }> {
    const role = path.startsWith('/api/audit') ? 'admin' : 'specialist';
    const server = request(app.getHttpServer());
    const asked = question ? server.post(path).send(question) : server.get(path);
    const { status, body } = await asked.set('Cookie', cookies[role] ?? '');
    expect({ path, status }).toEqual({ path, status: 200 });
    return body as { items: { id: string }[] };
  }

  /** How many rows came, and how many statements that took. */
  async function cost(route: string, limit: number): Promise<{ rows: number; statements: number }> {
    const path = route.replace(/\/\{\w+\}/, (_, at: number) => `/${ids[route.slice(0, at)]}`);
    const text = SOUGHT[route];
    statements = 0;
    const answer = await (text === undefined ? ask(`${path}?limit=${limit}`) : ask(path, { text, limit }));
    return { rows: (answer.items ?? answer.ranked).length, statements };
  }

  it.each(listRoutes())('%s asks the database as often for many rows as for few', async (route) => {
    // The second time: what is remembered is remembered then, and a ranking that was shown already is not kept anew.
    const costAgain = async (limit: number) => (await cost(route, limit)) && cost(route, limit);
    const [fewer, more] = SIZES[route] ?? [FEW, MANY];
    const few = await costAgain(fewer);
    const many = await costAgain(more);
    expect(many.rows).toBeGreaterThan(few.rows);
    expect(many.statements).toBe(few.statements);
  });
});
