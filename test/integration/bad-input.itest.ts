import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { TestDatabase } from '@inroads/testing';
import request, { type Response, type Test } from 'supertest';
import { World } from './access.world';

type Verb = 'delete' | 'get' | 'post' | 'put' | 'patch';

interface Problem {
  readonly title: string;
  readonly code: string;
  readonly requestId: string;
  readonly faults?: readonly { readonly path: string }[];
}

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await TestDatabase.openFresh();
  world = await World.open(database);
}, 120_000);
afterAll(async () => {
  await world.close();
  await database.drop();
});

const ask = (verb: Verb, path: string): Test =>
  request(world.app.getHttpServer())
    [verb](`/api${path}`)
    .set('Authorization', `Bearer ${world.person('own').token}`);
/** As it stands on the wire: what JSON.stringify would not write. */
const wire = (verb: Verb, path: string, body: string | Buffer, type = 'application/json'): Test =>
  ask(verb, path)
    .set('Content-Type', type)
    .serialize((given: unknown) => given as string)
    .send(body as never);

/** How many rows every table holds. Each write leaves at least a line of the audit. */
async function rowsByTable(): Promise<Record<string, number>> {
  const { rows } = await world.owner.query<{ name: string; count: string }>(
    `SELECT relname AS name, (xpath('/row/c/text()', query_to_xml(format('SELECT count(*) AS c FROM %I', relname), false, true, '')))[1]::text AS count
     FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
  );
  return Object.fromEntries(rows.map(({ name, count }) => [name, Number(count)]));
}

const problemOf = ({ body, text }: Response): Problem => (text === '' ? body : JSON.parse(text)) as Problem;

/** A refusal that says what to do, and leaves every table as it was. */
async function refused(send: () => Test): Promise<{ status: number; code: string; paths: string[]; title: string }> {
  const before = await rowsByTable();
  const response = await send();
  const { title, code, requestId, faults = [] } = problemOf(response);
  expect(response.headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(response.status).toBeLessThan(500);
  expect(requestId).toBe(response.headers['x-request-id']);
  expect(title).toMatch(/^[A-Z][^]{20,}[.]$/);
  expect(await rowsByTable()).toEqual(before);
  return { status: response.status, code, paths: faults.map(({ path }) => path), title };
}

const employer = (more: object): object => ({ name: 'Cedar Cafe', isDifferent: true, ...more });
const contact = (more: object): object => ({
  deviceKey: 'device-bad-input',
  employerId: world.employer.id,
  siteId: world.employer.siteId,
  happenedAt: new Date(Date.now() - 3_600_000).toISOString(),
  mode: 'in-person',
  purpose: 'learn',
  staff: [{ staffId: world.person('own').staffId, role: 'lead' }],
  ...more,
});

describe('a value of the wrong type', () => {
  it.each<[string, object, string[]]>([
    ['a number for a name', employer({ name: 5 }), ['name']],
    ['a list for a name', employer({ name: ['Cedar', 'Cafe'] }), ['name']],
    ['an object for a name', employer({ name: { toString: 'Cedar' } }), ['name']],
    ['a text for a number', employer({ headcount: '12' }), ['headcount']],
    ['a number that is none', employer({ headcount: 1.5 }), ['headcount']],
    ['a number beyond all bounds', employer({ headcount: 1e300 }), ['headcount']],
    ['a text for yes or no', employer({ isDifferent: 'yes' }), ['isDifferent']],
    ['null where there must be text', employer({ description: null }), ['description']],
    ['an object for a list', employer({ aliases: { 0: 'Cedar' } }), ['aliases']],
    ['a list in a list', employer({ tags: [['bread']] }), ['tags']],
    ['a text for a part', employer({ sites: ['12 Depot Square'] }), ['sites.0']],
    ['a latitude beyond the pole', employer({ sites: [{ point: { lat: 91, lon: 0 } }] }), ['sites.0.point.lat']],
    ['a weekday that there is not', employer({ sites: [{ openHours: [{ weekday: 8, from: '09:00', to: '17:00' }] }] }), ['sites.0.openHours.0.weekday']],
    ['a time that there is not', employer({ sites: [{ openHours: [{ weekday: 1, from: '25:00', to: '17:00' }] }] }), ['sites.0.openHours.0.from']],
  ])('is named by its path: %s', async (_what, body, paths) => {
    const told = await refused(() => ask('post', '/employers').send(body));
    expect(told).toMatchObject({ status: 400, code: 'request.invalid', paths });
    expect(told.title).toContain(paths[0]);
  }); // prettier-ignore

  it.each<[string, string]>([
    ['a list for the whole', '[]'],
    ['null for the whole', 'null'],
    ['a text for the whole', '"Cedar Cafe"'],
    ['nothing', ''],
    ['half of it', '{"name": "Cedar'],
    ['two of it', '{"name": "Cedar"}{"name": "Oak"}'],
  ])('is refused when it is %s', async (_what, body) => {
    const told = await refused(() => wire('post', '/employers', body));
    expect(told.status).toBe(400);
    expect(told.title).not.toContain('Cedar');
  });

  it.each([null, 5, { id: 'x' }, 'no id'])('is named where it is of no use either: %p', async (employerId) => {
    const path = `/imports/${randomUUID()}/rows/${randomUUID()}/decision`;
    const told = await refused(() => ask('post', path).send({ decision: { kind: 'skip', employerId } }));
    expect(told).toMatchObject({ status: 400, code: 'request.invalid', paths: ['decision.employerId'] });
  });

  it('is named in a change too, and a change of nothing changes nothing', async () => {
    const { id, personId } = world.employer;
    const path = `/people/${personId}`;
    const version = await world.version('employer_person', personId);
    expect(await refused(() => ask('patch', path).send({ version, title: null }))).toMatchObject({ paths: ['title'] });
    const stale = await refused(() => ask('patch', path).send({ version: version + 9 }));
    expect(stale).toMatchObject({ status: 409, code: 'person.changed-meanwhile' });
    const { audit_entry: lines } = await rowsByTable();
    await ask('patch', path).send({ version }).expect(204);
    expect([(await rowsByTable()).audit_entry, await world.version('employer_person', personId)]).toEqual([
      lines,
      version,
    ]);
    for (const bad of [1.49e44, -1, 2 ** 31, 0.5])
      expect((await refused(() => ask('patch', path).send({ version: bad }))).paths).toEqual(['version']);
    const change = { version: await world.version('employer', id), isArchived: true };
    expect((await refused(() => ask('patch', `/employers/${id}`).send(change))).paths).toEqual(['isArchived']);
  });

  it('is refused where a part may be left out, and null is sent in its place', async () => {
    const version = await world.version('seeker', world.seekerId);
    const change = { version, travelModes: [{ mode: 'walk', lastHomeAt: null }] };
    const told = await refused(() => ask('patch', `/seekers/${world.seekerId}`).send(change));
    expect(told.paths).toEqual(['travelModes.0.lastHomeAt']);
    const wish = { criterion: 'work', level: 'nice', value: { kinds: [{ title: 'baker' }] }, saidBy: null };
    const wishes = { basedOn: 1, items: [wish] };
    const refusal = await refused(() => ask('put', `/seekers/${world.seekerId}/preferences`).send(wishes));
    expect(refusal.paths).toEqual(['items.0.saidBy']);
  });

  it('is no change where the agency itself is sent without any', async () => {
    const { agencyId, token } = world.person('admin');
    const send = (version: number): Test =>
      request(world.app.getHttpServer()).patch('/api/agency').set('Authorization', `Bearer ${token}`).send({ version });
    const version = await world.version('agency', agencyId);
    await send(version).expect(200);
    expect(await refused(() => send(version + 1))).toMatchObject({ status: 409, code: 'agency.changed-meanwhile' });
  });

  it.each(['limit=0', 'limit=201', 'limit=ten', 'limit=1e9', 'limit=5&limit=6', 'cursor=%7B%7D', 'sort=owner;DROP', 'archived=maybe', 'owner=me', 'q[a]=b'])(
    'is refused in a query: %s',
    async (query) => expect((await refused(() => ask('get', `/employers?${query}`))).status).toBe(400),
  ); // prettier-ignore

  it.each(['%00', '..%2f..%2fetc%2fpasswd', "1'%20OR%20'1'='1", '0', 'null', 'NaN', '-1', '%F0%9F%8D%9E'])(
    'is nothing when it is an id: %s',
    async (id) => expect((await refused(() => ask('get', `/employers/${id}`))).code).toBe('row.not-found'),
  );
});

describe('a field that there is not', () => {
  it.each<[object, string]>([
    [employer({ owner: 'me' }), 'owner'],
    [employer({ agencyId: '01a20e2c-fc1f-702f-8c0c-9b9706287b16' }), 'agencyId'],
    [employer({ sites: [{ postcode: '52101' }] }), 'sites.0.postcode'],
    [employer({ sites: [{ point: { lat: 1, lon: 2, alt: 3 } }] }), 'sites.0.point.alt'],
  ])('is named, not lost in silence: %j', async (body, path) => {
    expect(await refused(() => ask('post', '/employers').send(body))).toMatchObject({ status: 400, paths: [path] });
  });

  it('of a query is named too', async () => {
    expect((await refused(() => ask('get', '/employers?nmae=Cedar'))).paths).toEqual(['nmae']);
  });

  it('changes nothing of ours when it is a prototype', async () => {
    const body = `{"name": "Cedar Cafe", "isDifferent": true, "__proto__": {"isAdmin": true}, "constructor": {"prototype": {"isAdmin": true}}}`;
    const { status } = await wire('post', '/employers', body);
    expect(status).toBeLessThan(500);
    expect('isAdmin' in {}).toBe(false);
  });
});

describe('what is too large', () => {
  it.each<[string, () => Test, number]>([
    ['a body over 1 MB', () => ask('post', '/employers').send(employer({ description: 'x'.repeat(1_100_000) })), 413],
    ['a small body that unpacks to 20 MB', () => wire('post', '/employers', gzipSync(Buffer.alloc(20_000_000, ' '))).set('Content-Encoding', 'gzip'), 413],
    ['a text over its length', () => ask('post', '/employers').send(employer({ name: 'x'.repeat(201) })), 400],
    ['a list over its length', () => ask('post', '/employers').send(employer({ sites: Array.from({ length: 51 }, () => ({})) })), 400],
    ['lists in lists, 100,000 deep', () => wire('post', '/facts', `{"holder":"site","holderId":"${world.employer.siteId}","key":"noise","value":${'['.repeat(100_000)}${']'.repeat(100_000)}}`), 400],
    ['a value of 50,000 parts', () => ask('post', '/facts').send({ holder: 'site', holderId: world.employer.siteId, key: 'noise', value: Array.from({ length: 50_000 }, () => 1) }), 400],
    ['an address over 2,000 characters', () => ask('get', `/employers?q=${'x'.repeat(2_000)}`), 414],
    ['a text that is searched for', () => ask('post', '/search').send({ text: 'x'.repeat(500) }), 400],
  ])('is refused: %s', async (_what, send, status) => expect((await refused(send)).status).toBe(status)); // prettier-ignore
});

describe('a day or an instant', () => {
  it.each(['2026-02-31', '2026-13-01', '0000-00-00', '1066-10-14', '9999-12-31', '20261118', '18.11.2026', 'tomorrow', '-2026-11-18', 'infinity', '2026-11-18T00:00:00Z', '٢٠٢٦-١١-١٨'])(
    'is refused when no calendar has it: %s',
    async (learnedOn) => {
      const body = { kind: 'needs', words: 'Early risers', learnedOn };
      expect((await refused(() => ask('post', `/employers/${world.employer.id}/needs`).send(body))).status).toBe(400);
    },
  ); // prettier-ignore

  it.each(['1969-07-20T20:17:00Z', '2126-01-01T00:00:00Z', '+275760-09-13T00:00:00Z', '-271821-04-20T00:00:00Z', '2026-11-18T25:00:00Z', 'yesterday', '', 'Infinity', null, 1e308, true, [], {}])(
    'is refused when no contact can have been then: %j',
    async (happenedAt) =>
      expect((await refused(() => ask('post', '/contacts').send(contact({ happenedAt })))).status).toBe(400),
  ); // prettier-ignore

  it.each(['/weeks/mine?week=2026-99-99', '/contacts?week=yesterday', '/holidays?from=2026-12-31&to=1900-01-01x'])(
    'is refused in a query: %s',
    async (path) => expect((await refused(() => ask('get', path))).status).toBe(400),
  );
});

describe('text that is none', () => {
  it.each([
    ['NUL', 'Cedar\u0000Cafe'],
    ['half a character', 'Cedar \ud83c Cafe'],
    ['the other half', 'Cedar \udf5e Cafe'],
    ['spaces alone', ' \t '],
  ])('is refused: %s', async (_what, name) => {
    const written = JSON.stringify(employer({ name }));
    expect(await refused(() => wire('post', '/employers', written))).toMatchObject({ status: 400, paths: ['name'] });
    const inside = JSON.stringify(contact({ needs: [{ kind: 'needs', words: name }] }));
    expect((await refused(() => wire('post', '/contacts', inside))).paths).toEqual(['needs.0.words']);
  });

  it('is refused where nothing says what shape it has', async () => {
    const fact = { holder: 'site', holderId: world.employer.siteId, key: 'noise', value: 'qu\u0000iet' };
    expect((await refused(() => ask('post', '/facts').send(fact))).status).toBe(400);
    const wish = { criterion: 'work', level: 'nice', value: { kinds: [{ title: 'bak\u0000er' }] } };
    const told = { basedOn: 1, items: [wish] };
    expect((await refused(() => ask('put', `/seekers/${world.seekerId}/preferences`).send(told))).status).toBe(400);
  });

  it.each(['/me/tokens/none', '/me/tokens/%F2%BD%81%B9%02', '/me/sessions/none', '/me/sessions/%F2%BD%81%B9%02'])(
    'names nothing in an address: %s',
    async (path) => expect(await refused(() => ask('delete', path))).toMatchObject({ status: 404 }),
  ); // prettier-ignore

  it.each(['/employers?q=%00', '/employers?city=%00', '/openings?q=Bak%00er', '/employers?q=%ff%fe'])(
    'never becomes a fault of ours in a query: %s',
    async (path) => {
      const { status } = await ask('get', path);
      expect([200, 400]).toContain(status);
    },
  ); // prettier-ignore

  it.each(['/search', '/seekers/search'])('is refused among words that are looked for: %s', async (path) => {
    const asked = JSON.stringify({ text: 'Bak\u0000er' });
    expect(await refused(() => wire('post', path, asked))).toMatchObject({ status: 400, paths: ['text'] });
  });

  it.each<[string, Buffer | string, string, number]>([
    ['bytes that are not UTF-8', Buffer.from('{"name": "Caf\xe9", "isDifferent": true}', 'latin1'), 'application/json', 400],
    ['UTF-16', Buffer.from('{"name": "Cedar", "isDifferent": true}', 'utf16le'), 'application/json', 400],
    ['a character set that we do not know', '{"name": "Cedar"}', 'application/json; charset=klingon', 415],
    ['a form', 'name=Cedar', 'application/x-www-form-urlencoded', 400],
    ['XML', '<name>Cedar</name>', 'application/xml', 400],
    ['JSON that says it is text', '{"name": "Cedar"}', 'text/plain', 400],
  ])('is refused in the wrong encoding: %s', async (_what, body, type, status) => {
    expect((await refused(() => wire('post', '/employers', body, type))).status).toBe(status);
  }); // prettier-ignore

  it('is refused when it says it is packed and is not', async () => {
    const send = () => wire('post', '/employers', '{"name": "Cedar"}').set('Content-Encoding', 'gzip');
    expect((await refused(send)).status).toBe(400);
    const unknown = () => wire('post', '/employers', '{"name": "Cedar"}').set('Content-Encoding', 'zip');
    expect((await refused(unknown)).status).toBe(415);
  });

  it.each(['short', 'with spaces in it', 'x'.repeat(101), '../../key-of-another'])(
    'is refused as a key: %s',
    async (key) => {
      const send = () => ask('post', '/employers').set('Idempotency-Key', key).send(employer({}));
      expect(await refused(send)).toMatchObject({ status: 400, code: 'request.idempotency-key' });
    },
  );
});

describe('an act of many parts', () => {
  it('is written whole or not at all: the last part is the bad one', async () => {
    const nobody = '01a20e2c-fc1f-702f-8c0c-9b9706287b16';
    const parts = {
      needs: [{ kind: 'needs', words: 'Early risers' }],
      openings: [{ title: 'Baker', facts: [{ key: 'noise', value: 'quiet' }] }],
      met: [{ name: 'Ida' }],
      next: { dueOn: world.today, what: 'Ring again' },
    };
    const badFact = { holder: 'site', holderId: world.employer.siteId, key: 'noise', value: 'purple' };
    const bad = [
      { facts: [badFact] },
      { facts: [{ ...badFact, holderId: nobody, value: 'quiet' }] },
      { seekers: [{ seekerId: nobody, said: 'nothing' }] },
      { doneFollowUpIds: [nobody] },
      { met: [{ personId: nobody }] },
      { openings: [...parts.openings, { title: 'Cook', facts: [{ key: 'nosie', value: 'quiet' }] }] },
      { next: { dueOn: '2026-02-31' } },
    ];
    for (const more of bad) await refused(() => ask('post', '/contacts').send(contact({ ...parts, ...more })));
  });

  it('leaves no key behind that would answer a better try', async () => {
    const send = (name: string) =>
      ask('post', '/employers').set('Idempotency-Key', 'key-of-a-bad-try').send(employer({ name, ownerStaffId: world.employer.id })); // prettier-ignore
    await refused(() => send('Cedar Cafe'));
    await ask('post', '/employers').set('Idempotency-Key', 'key-of-a-bad-try').send(employer({})).expect(201);
  });
});

describe('text that looks like a formula', () => {
  it.each(['=1+1', '=HYPERLINK("http://evil.example","Click")', '+44 20 7946 0000', '-cedar', '@SUM(A1:A9)', '\t=cmd', '＝1+1'])(
    'stays the text that it is: %s',
    async (name) => {
      const { body } = await ask('post', '/employers').send(employer({ name, phone: name, tags: [name] })).expect(201);
      const page = await ask('get', `/employers/${(body as { id: string }).id}`).expect(200);
      expect(page.body).toMatchObject({ name, phone: name, tags: [name] });
    },
  ); // prettier-ignore
});
