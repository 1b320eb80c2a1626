import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createApi } from '../../apps/api/src/create-api';
import { GRANTS } from '@inroads/contracts';
import { IdentitiesService, LinksService, type RouteEntry, RoutePolicyCheck } from '@inroads/platform/auth';
import { loadConfig } from '@inroads/platform/config';
import { RequestScope } from '@inroads/platform/database';
import { freePort } from '@inroads/platform/embedded-postgres';
import { TestDatabase } from '@inroads/testing';
import { PROBES } from '../integration/access.probes';
import type { Question } from '../integration/access.probe';
import { PASSWORD, type Person, type PersonName, World } from '../integration/access.world';
import { InroadsProcess } from '../setup/inroads-process';
import { fuzz, FUZZ, type FuzzResult } from './schemathesis';
import { type Ask, probeOf, ValidQuestions } from './valid-questions';

const MINUTE = 60_000;
const DOCUMENT = JSON.parse(readFileSync(resolve(__dirname, '../../apps/api/openapi.json'), 'utf8')) as {
  paths: Record<string, Record<string, object>>;
};
const OPERATIONS = Object.entries(DOCUMENT.paths).flatMap(([path, verbs]) =>
  Object.keys(verbs).map((verb) => `${verb.toUpperCase()} ${path}`),
);
/** Over once there is an agency: asked on a server of its own. */
const SETUP = 'POST /api/setup';
const PEOPLE: readonly PersonName[] = ['own', 'supervisor', 'manager', 'admin'];
/** Together they may do nearly everything: the edges of values need not be tried by all. */
const AT_THE_EDGES: readonly PersonName[] = ['own', 'admin'];

const isOk = (status: string): boolean => status.startsWith('2');

const answered = new Map<string, Record<string, number>>();
function keep({ answers }: FuzzResult): void {
  for (const [operation, statuses] of Object.entries(answers)) {
    const sums = answered.get(operation) ?? {};
    for (const [status, count] of Object.entries(statuses)) sums[status] = (sums[status] ?? 0) + count;
    answered.set(operation, sums);
  }
}

function print(title: string, rows: Iterable<[string, Readonly<Record<string, number>>]>): void {
  const lines = [...rows].map(([operation, statuses]) => {
    const sum = Object.values(statuses).reduce((total, count) => total + count, 0);
    const parts = Object.entries(statuses).map(([status, count]) => `${status}: ${count}`);
    return `  ${operation.padEnd(48)} ${String(sum).padStart(5)} examples   ${parts.join('  ')}`;
  });
  process.stdout.write(`\n${title}\n${lines.join('\n')}\n`);
}

describe(`the API against its document, seed ${FUZZ.seed} (FUZZ_SEED), ${FUZZ.examples} examples at most (FUZZ_EXAMPLES)`, () => {
  let database: TestDatabase;
  let world: World;
  let api: InroadsProcess;
  let apiUrl: string;
  let routes: Map<string, RouteEntry>;

  beforeAll(async () => {
    database = await TestDatabase.openFresh();
    world = await World.open(database);
    const port = String(await freePort());
    apiUrl = `http://127.0.0.1:${port}`;
    // As it is built, in a process of its own: it works plans out in a thread, and asking it is not held up by making rows here.
    api = InroadsProcess.run(['dist/apps/api/src/main.js'], {
      ...World.settingsOf(database),
      ...{ WORKER_MODE: 'embedded', PORT: port, HOST: '127.0.0.1' },
    });
    await api.healthy(apiUrl);
    const entries = world.app.get(RoutePolicyCheck, { strict: false }).routes();
    routes = new Map(entries.map((entry) => [entry.route, entry]));
  }, 2 * MINUTE);

  afterAll(async () => {
    await api?.signal('SIGTERM');
    await world?.close();
    await database?.drop();
  });

  /** As the table of probes asks it; the password that a run may have changed is what it was. */
  const askAs =
    (person: Person): Ask =>
    async (operation) => {
      const probe = PROBES[probeOf(operation)];
      if (!probe || operation === SETUP || !mayAtAll(operation, person)) return null;
      if (operation.includes('/auth/')) {
        await world.owner.query('DELETE FROM rate_limit');
        for (const { staffId } of [person, world.person('manager')])
          await world.as(null, () => world.get(IdentitiesService).setPassword(staffId, PASSWORD));
      }
      return probe.ask(world, person);
    };

  const mayAtAll = (operation: string, { role }: Person): boolean => {
    const policy = routes.get(probeOf(operation))?.policy ?? null;
    return policy !== null && ('isPublic' in policy || GRANTS[role].has(policy.needs));
  };

  const mustAnswer = (operation: string, person: Person): boolean =>
    mayAtAll(operation, person) && operation !== SETUP && PROBES[probeOf(operation)]?.rule(person) === 'ok';

  it.each(PEOPLE)(
    'answers %s as it says, without a fault of its own',
    async (name) => {
      const person = world.person(name);
      const helper = await ValidQuestions.open(askAs(person));
      const result = await fuzz({
        name: person.role,
        apiUrl,
        helperUrl: helper.url,
        token: person.token,
        withEdges: AT_THE_EDGES.includes(name),
      });
      await helper.close();
      keep(result);
      expect(result.failures).toBe('');
      const without2xx = OPERATIONS.filter(
        (operation) => mustAnswer(operation, person) && !Object.keys(result.answers[operation] ?? {}).some(isOk),
      );
      expect(without2xx).toEqual([]);
    },
    21 * MINUTE,
  );

  it(
    'lets an agency be set up on an empty server',
    async () => {
      const empty = await TestDatabase.openFresh();
      const settings = { DATABASE_URL: empty.appUrl, DATABASE_OWNER_URL: empty.ownerUrl, LOG_LEVEL: 'silent' };
      const app = await createApi(loadConfig({ ...settings, SECRET_KEY: Buffer.alloc(32, 1).toString('base64') }));
      await app.listen(0, '127.0.0.1');
      const makeCode = () =>
        app
          .get(RequestScope, { strict: false })
          .run({ agencyId: null, actor: { kind: 'system' }, requestId: 'fuzz' }, () =>
            app.get(LinksService, { strict: false }).makeSetupCode(),
          );
      const helper = await ValidQuestions.open(async () => {
        const { path, body } = await (PROBES['POST /setup']?.ask(world, world.person('own')) as Promise<Question>);
        return { path, body: { ...body, code: await makeCode() } };
      });
      const path = SETUP.slice(SETUP.indexOf('/'));
      const result = await fuzz({
        name: 'setup',
        apiUrl: await app.getUrl(),
        helperUrl: helper.url,
        token: null,
        withEdges: true,
        path,
      });
      await helper.close();
      await app.close();
      await empty.drop();
      keep(result);
      expect(result.failures).toBe('');
      expect(Object.keys(result.answers[SETUP] ?? {}).some(isOk)).toBe(true);
    },
    5 * MINUTE,
  );

  it('has no operation that nobody got an answer from', () => {
    print(`Examples by operation, all roles together; seed ${FUZZ.seed}`, answered);
    const nobody = OPERATIONS.filter((operation) => !Object.keys(answered.get(operation) ?? {}).some(isOk));
    expect(nobody).toEqual([]);
  });
});
