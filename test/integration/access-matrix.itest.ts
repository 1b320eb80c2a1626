import { GRANTS } from '@inroads/contracts';
import { RoutePolicyCheck, type RouteEntry } from '@inroads/platform/auth';
import { TestDatabase } from '@inroads/testing';
import request from 'supertest';
import type { Probe, Question } from './access.probe';
import { aboutNothing, PROBES } from './access.probes';
import { PEOPLE, type Person, World } from './access.world';

type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete';

interface Reply {
  readonly status: number;
  readonly text: string;
}

const WITHOUT_PREFIX = /^\/(health|metrics)/;

describe('every route, asked by everybody', () => {
  let database: TestDatabase;
  let world: World;
  let routes: RouteEntry[];

  beforeAll(async () => {
    database = await TestDatabase.openFresh();
    world = await World.open(database);
    routes = world.app.get(RoutePolicyCheck, { strict: false }).routes();
  }, 120_000);

  afterAll(async () => {
    await world?.close();
    await database?.drop();
  });

  async function send(route: string, { path, body, file }: Question, person: Person | null): Promise<Reply> {
    const verb = route.slice(0, route.indexOf(' ')).toLowerCase() as Verb;
    const asked = request(world.app.getHttpServer())[verb](WITHOUT_PREFIX.test(path) ? path : `/api${path}`);
    if (person) void asked.set('Authorization', `Bearer ${person.token}`);
    const { status, text } = await (file
      ? asked.field({ ...body }).attach('file', Buffer.from(file), 'list.csv')
      : body
        ? asked.send(body)
        : asked);
    return { status, text };
  }

  /** The answer without what differs from call to call. */
  const comparable = ({ status, text }: Reply): string => `${status} ${text.replace(/"requestId":"[^"]*"/, '')}`;

  const nameOf = (status: number): string => (status >= 200 && status < 300 ? 'ok' : String(status));

  function mayAtAll({ policy }: RouteEntry, { role }: Person): boolean {
    return policy !== null && ('isPublic' in policy || GRANTS[role].has(policy.needs));
  }

  /** A list is answered to everybody; whether it holds the record is what the rule is about. */
  function inWords({ lists }: Probe, reply: Reply): string {
    const record = lists?.(world);
    if (record === undefined || reply.status !== 200) return nameOf(reply.status);
    return reply.text.includes(record) ? 'ok' : '404';
  }

  function expectedOf(entry: RouteEntry, person: Person): string {
    return mayAtAll(entry, person) ? String((PROBES[entry.route] as Probe).rule(person)) : '403';
  }

  async function askAll(entry: RouteEntry): Promise<Record<string, string>> {
    const probe = PROBES[entry.route] as Probe;
    const answers: Record<string, string> = {};
    for (const name of PEOPLE) {
      const person = world.person(name);
      const question = await probe.ask(world, person);
      const reply = await send(entry.route, question, person);
      answers[name] = inWords(probe, reply);
      if (reply.status !== 404 || question.record === undefined) continue;
      const nothing = await send(entry.route, aboutNothing(question), person);
      if (comparable(nothing) !== comparable(reply))
        answers[name] = `404, told apart from nothing: ${reply.text} / ${nothing.text}`;
    }
    return answers;
  }

  it('has a row in the table of probes, and no row is for a route that is gone', () => {
    expect(routes.map(({ route }) => route)).toEqual(Object.keys(PROBES).sort((a, b) => a.localeCompare(b)));
  });

  it.each(Object.keys(PROBES))(
    '%s',
    async (route) => {
      const entry = routes.find((candidate) => candidate.route === route) as RouteEntry;
      const anybody = world.person('own');
      const unsigned = await send(route, await (PROBES[route] as Probe).ask(world, anybody), null);
      const isPublic = entry.policy !== null && 'isPublic' in entry.policy;
      if (!isPublic) expect(unsigned.status).toBe(401);

      const expected = Object.fromEntries(PEOPLE.map((name) => [name, expectedOf(entry, world.person(name))]));
      expect(await askAll(entry)).toEqual(expected);
      if (!isPublic) expect(Object.values(expected)).toContain('ok');
    },
    60_000,
  );
});
