import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { loadConfig } from '@inroads/platform/config';
import { SeekersQueries } from '@inroads/seekers/seekers';
import { TestDatabase } from '@inroads/testing';
import { Client } from 'pg';
import request, { type Response } from 'supertest';
import { createApi } from '../../apps/api/src/create-api';
import { type Person, World } from './access.world';

const mockLogged: string[] = [];
jest.mock('pino', () => {
  const actual = jest.requireActual<typeof import('pino')>('pino');
  const destination = { write: (line: string) => void mockLogged.push(line) };
  return { ...actual, pino: (options: object) => actual.pino(options, destination) };
});

/** Words of one job seeker, each in another place, that stand nowhere else. */
const CANARY = {
  code: 'ZX-90417',
  name: 'Zephyrine',
  homeArea: 'Hollowmere',
  credential: 'forkquill',
  referral: 'Umbrelline House',
  wish: 'quillmaker',
  ownWords: 'marmalade at dawn',
  quote: 'never by gaslight',
  why: 'the lantern changed',
  saidBy: 'aunt Perpetua',
  answer: 'too many trombones',
  order: 'because of the canal',
  left: 'sailed to Tristan',
} as const;
const WORDS = Object.values(CANARY);

/** Where a job seeker's words belong. Everything else that PostgreSQL holds must not know them. */
const THEIR_TABLES = [
  'public.answer',
  'public.audit_content',
  'public.episode',
  'public.own_order',
  'public.preference_version',
  'public.seeker',
];

/** Every field of a contact that the whole agency reads. */
const NAMED: readonly object[] = [
  { note: `${CANARY.name} would like it here.` },
  { quote: `Send us ${CANARY.name}.` },
  { overrideWhy: `${CANARY.name} asked us to.` },
  { met: [{ personId: null, name: `A friend of ${CANARY.name}`, influence: 'no' }] },
  { met: [{ personId: null, name: CANARY.name, influence: 'hires' }] },
  { needs: [{ kind: 'needs', words: `${CANARY.code} could start Monday` }] },
  { openings: [{ title: `Stocker, evenings, for ${CANARY.name}` }] },
  { openings: [{ title: 'Stocker', facts: [{ key: 'schedule', value: { form: 'shifts', whose: CANARY.name } }] }] },
  { next: { dueOn: '2099-01-04', what: `Bring ${CANARY.name}` } },
];
const NAMES_TWICE = ['contact.names-a-seeker', 'contact.names-a-seeker'];

const wordsIn = (text: string): string[] => WORDS.filter((word) => text.toLowerCase().includes(word.toLowerCase()));

describe("a job seeker's words, planted in every field there is", () => {
  let database: TestDatabase;
  let world: World;
  let owner: Client;
  let own: Person;
  const refusals: Response[] = [];
  const jobs: string[] = [];

  beforeAll(async () => {
    database = await TestDatabase.openFresh();
    world = await World.open(database, { LOG_LEVEL: 'debug' });
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    own = world.person('own');
    await walk();
    jobs.push(await contentOf(`public.outbox_message`));
    await runJobs();
  }, 120_000);

  afterAll(async () => {
    await owner?.end();
    await world?.close();
    await database?.drop();
  });

  type Verb = 'get' | 'post' | 'put' | 'patch';
  async function call<T = { id: string }>(person: Person, verb: Verb, path: string, body?: object): Promise<T> {
    const asked = request(world.app.getHttpServer())
      [verb](`/api${path}`)
      .set('Authorization', `Bearer ${person.token}`);
    // A question is not kept with its answer, whatever the caller sends.
    if (path.endsWith('/search')) void asked.set('Idempotency-Key', randomUUID());
    const reply = await (body ? asked.send(body) : asked);
    if (reply.status >= 400) throw new Error(`${verb} ${path}: ${reply.status} ${reply.text}`);
    return reply.body as T;
  }

  async function refused(person: Person, verb: Verb, path: string, body?: object): Promise<void> {
    const asked = request(world.app.getHttpServer())
      [verb](`/api${path}`)
      .set('Authorization', `Bearer ${person.token}`);
    const reply = await (body ? asked.send(body) : asked);
    if (reply.status < 400) throw new Error(`${verb} ${path} was not refused`);
    refusals.push(reply);
  }

  const entering = () => ({
    code: CANARY.code,
    preferredName: CANARY.name,
    teamId: world.home.teams.a,
    specialistId: own.staffId,
    enteredOn: world.today,
    speakFor: 'name',
    homeArea: CANARY.homeArea,
    credentials: [{ kind: 'licence', name: CANARY.credential, status: 'has' }],
    referralSource: CANARY.referral,
  });

  const stating = () => ({
    basedOn: 0,
    quote: CANARY.quote,
    why: CANARY.why,
    items: [
      {
        criterion: 'work',
        level: 'strong',
        value: { kinds: [{ title: CANARY.wish }] },
        ownWords: CANARY.ownWords,
        saidBy: CANARY.saidBy,
      },
    ],
  });

  const logging = (seekerId: string, note: string) => ({
    deviceKey: `canary-${note.length}`,
    employerId: world.employer.id,
    siteId: world.employer.siteId,
    happenedAt: new Date().toISOString(),
    mode: 'in-person',
    purpose: 'learn',
    staff: [{ staffId: own.staffId, role: 'lead' }],
    met: [{ personId: world.employer.personId }],
    seekers: [{ seekerId, said: 'name' }],
    openings: [{ title: 'Dishwasher' }],
    note,
  });

  /** What a specialist does in a week with one person, and what is refused along the way. */
  async function walk(): Promise<void> {
    const { id } = await call(own, 'post', '/seekers', entering());
    const path = `/seekers/${id}`;
    await call(own, 'put', `${path}/preferences`, stating());
    await call(own, 'post', '/seekers/search', { text: CANARY.name });
    await call(own, 'post', '/contacts', logging(id, 'They bake from four.'));
    const ranking = await call<{ id: string }>(own, 'get', `${path}/ranking?limit=5`);
    await call(own, 'put', `${path}/order`, { version: 0, openingIds: [world.openingId], reason: CANARY.order });
    const { openingId } = world;
    const no = { openingId, rankingId: ranking.id, answer: 'no', reason: 'work', ownWords: CANARY.answer };
    await call(own, 'post', `${path}/answers`, no);
    await call(own, 'post', '/search', { text: CANARY.name });
    await beRefused(id);
    await call(own, 'post', `${path}/status`, { status: 'left', fromDay: world.today, why: CANARY.left });
  }

  async function beRefused(id: string): Promise<void> {
    const path = `/seekers/${id}`;
    const fault = new Error(`duplicate key (preferred_name)=(${CANARY.name})`, { cause: CANARY.quote });
    const broken = jest.spyOn(world.get(SeekersQueries), 'page').mockRejectedValueOnce(fault);
    await refused(own, 'get', path);
    broken.mockRestore();
    await refused(own, 'post', '/contacts', logging(id, `${CANARY.name} would like it here.`));
    const { id: general } = await call(own, 'post', '/contacts', { ...logging(id, 'Looked in.'), seekers: [] });
    const changing = { ...logging(id, 'Looked in.'), version: 1, deviceKey: undefined };
    for (const named of NAMED) {
      await refused(own, 'post', '/contacts', { ...logging(id, 'They bake.'), deviceKey: randomUUID(), ...named });
      await refused(own, 'put', `/contacts/${general}`, { ...changing, ...named });
      expect(refusals.slice(-2).map(({ body }) => (body as { code: string }).code)).toEqual(NAMES_TWICE);
    }
    await refused(own, 'post', '/seekers', entering());
    await refused(own, 'patch', path, {
      version: 1,
      preferredName: { first: CANARY.name },
      nickname: CANARY.name,
    });
    await refused(own, 'patch', path, { version: 1, homeArea: `${CANARY.homeArea}\u0000` });
    await refused(own, 'put', `${path}/preferences`, { ...stating(), items: [{ criterion: CANARY.wish }] });
    for (const name of ['sameTeam', 'otherTeam', 'manager', 'admin', 'foreignSpecialist'] as const) {
      await refused(world.person(name), 'get', path);
      await refused(world.person(name), 'get', `${path}/preferences`);
      await refused(world.person(name), 'get', `${path}/ranking`);
    }
  }

  /** A worker over the same database, until nothing waits; its queue is read all the while. */
  async function runJobs(): Promise<void> {
    const worker = await workerOver(database);
    try {
      const until = Date.now() + 60_000;
      for (let waiting = 1; waiting > 0; await sleep(25)) {
        const { rows } = await owner.query<{ n: number }>('SELECT count(*)::int AS n FROM outbox_message');
        waiting = rows[0]?.n ?? 0;
        jobs.push(await contentOf('bullmq.job'));
        if (Date.now() > until) throw new Error(`${waiting} messages still wait`);
      }
    } finally {
      await worker.close();
    }
  }

  async function workerOver({ appUrl, ownerUrl }: TestDatabase): Promise<NestExpressApplication> {
    const app = await createApi(
      loadConfig({
        DATABASE_URL: appUrl,
        DATABASE_OWNER_URL: ownerUrl,
        SECRET_KEY: Buffer.alloc(32, 1).toString('base64'),
        WORKER_MODE: 'embedded',
        LOG_LEVEL: 'debug',
      }),
    );
    return app.init();
  }

  async function contentOf(table: string): Promise<string> {
    const { rows } = await owner.query<{ content: string | null }>(
      `SELECT string_agg(content::text, E'\\n') AS content FROM ${table} content`,
    );
    return rows[0]?.content ?? '';
  }

  async function allTables(): Promise<string[]> {
    const { rows } = await owner.query<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('public', 'bullmq') ORDER BY 1`,
    );
    return rows.map(({ name }) => name);
  }

  it('stand in their own tables and in no other', async () => {
    const holding: string[] = [];
    for (const table of await allTables()) {
      const content = await contentOf(table);
      const bytes = [...content.matchAll(/\\\\?x([0-9a-f]{8,})/g)].map(([, hex]) => Buffer.from(hex as string, 'hex'));
      if (wordsIn(`${content}\n${Buffer.concat(bytes).toString('utf8')}`).length > 0) holding.push(table);
    }
    expect(holding).toEqual(THEIR_TABLES);
  });

  it('are all there, each in its place', async () => {
    let kept = '';
    for (const table of THEIR_TABLES) kept += await contentOf(table);
    expect(wordsIn(kept)).toEqual(WORDS);
  });

  it('travel with no job', () => {
    expect(jobs.join('\n')).toContain(world.employer.id);
    expect(wordsIn(jobs.join('\n'))).toEqual([]);
  });

  it('are in no line of the logs', () => {
    expect(mockLogged.join('\n')).toContain('"error":"Error"');
    expect(wordsIn(mockLogged.join('\n'))).toEqual([]);
  });

  it('come back in no refusal', () => {
    expect(refusals.map(({ status }) => status).sort()).toEqual(expect.arrayContaining([400, 403, 404, 409, 500]));
    for (const { text } of refusals) expect(wordsIn(text)).toEqual([]);
  });

  it('stand in a conflict only for somebody who may see the person', async () => {
    const { items } = await call<{ items: { id: string }[] }>(own, 'post', '/seekers/search', {
      text: CANARY.code,
    });
    const path = `/seekers/${items[0]?.id}/preferences`;
    const [mine, others] = [refusals.length, refusals.length + 1];
    await refused(own, 'put', path, stating());
    await refused(world.person('sameTeam'), 'put', path, stating());
    expect(refusals[mine]?.status).toBe(409);
    expect(wordsIn(refusals[mine]?.text ?? '')).toContain(CANARY.quote);
    expect(refusals[others]?.status).toBe(404);
    expect(wordsIn(refusals[others]?.text ?? CANARY.quote)).toEqual([]);
  });

  it('are found by nobody, and counted by no metric', async () => {
    const found = await call<{ items: object[] }>(own, 'post', '/search', { text: CANARY.name });
    expect(found.items).toEqual([]);
    const { items } = await call<{ items: object[] }>(own, 'post', '/search', { text: 'manag' });
    expect(items).toContainEqual(expect.objectContaining({ kind: 'employer', id: world.employer.id, line: 'Manager' }));
    const { items: baking } = await call<{ items: object[] }>(own, 'post', '/search', { text: 'bakery' });
    expect(baking).toContainEqual(
      expect.objectContaining({ kind: 'employer', id: world.employer.id, line: 'Alder Falls' }),
    );
    expect(baking).toContainEqual(expect.objectContaining({ kind: 'opening', id: world.openingId }));
    const { text } = await request(world.app.getHttpServer()).get('/metrics');
    expect(text).toContain('inroads_');
    expect(wordsIn(text)).toEqual([]);
  });

  // The administrator reads every line by the code that stands for the person, and nothing else of hers
  // (docs/rules.md, Who may do what d).
  it("are in no line of the administrator's trail, the code apart", async () => {
    const { items } = await call<{ items: object[] }>(world.person('admin'), 'get', '/audit?limit=200');
    expect(JSON.stringify(items)).toContain('preference_version');
    expect(wordsIn(JSON.stringify(items))).toEqual([CANARY.code]);
  });
});
