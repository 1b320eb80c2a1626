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
const FEW_OR_NONE_IN_THE_DEMO = ['/api/imports', '/api/imports/{id}/rows', '/api/failed-jobs'];

interface Parameter {
  readonly name: string;
}
interface Document {
  readonly paths: Readonly<Record<string, { readonly get?: { readonly parameters?: readonly Parameter[] } }>>;
}

/** Every GET that takes a `limit`, by the document of the API. */
function listRoutes(): string[] {
  const text = readFileSync(resolve(__dirname, '../../apps/api/openapi.json'), 'utf8');
  return Object.entries((JSON.parse(text) as Document).paths)
    .filter(([, { get }]) => get?.parameters?.some(({ name }) => name === 'limit'))
    .map(([path]) => path)
    .filter((path) => !FEW_OR_NONE_IN_THE_DEMO.includes(path));
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
    const first = async (path: string) => ((await ask(path)).items as { id: string }[])[0]?.id ?? '';
    ids['/api/seekers'] = await first('/api/seekers?q=Maya');
    const [changed] = await asOwner<{ row_id: string }>(
      `SELECT row_id FROM audit_entry WHERE table_name = 'employer' GROUP BY row_id HAVING count(*) > ${FEW} ORDER BY count(*) DESC LIMIT 1`,
    );
    ids['/api/changes'] = changed?.row_id ?? '';
    Reflect.set(Client.prototype, 'query', function (this: Client, ...args: unknown[]) {
      statements += 1;
      return sent.apply(this, args);
    });
  }, 120_000);

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

  async function ask(path: string): Promise<Record<string, unknown>> {
    const role = path.startsWith('/api/audit') ? 'admin' : 'specialist';
    const { status, body } = await request(app.getHttpServer())
      .get(path)
      .set('Cookie', cookies[role] ?? '');
    expect({ path, status }).toEqual({ path, status: 200 });
    return body as Record<string, unknown>;
  }

  /** How many rows came, and how many statements that took. */
  async function cost(route: string, limit: number): Promise<{ rows: number; statements: number }> {
    const path = route.replace(/\/\{\w+\}/, (_, at: number) => `/${ids[route.slice(0, at)]}`);
    const words = route === '/api/search' ? 'q=a&' : '';
    statements = 0;
    const answer = await ask(`${path}?${words}limit=${limit}`);
    const rows = (answer['items'] ?? answer['ranked'] ?? []) as unknown[];
    return { rows: rows.length, statements };
  }

  it.each(listRoutes())('%s asks the database as often for many rows as for few', async (route) => {
    // The second time: what is remembered is remembered then, and a ranking that was shown already is not kept anew.
    const costAgain = async (limit: number) => (await cost(route, limit)) && cost(route, limit);
    const few = await costAgain(FEW);
    const many = await costAgain(MANY);
    expect(many.rows).toBeGreaterThan(few.rows);
    expect(many.statements).toBe(few.statements);
  });
});
