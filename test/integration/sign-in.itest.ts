import type { NestExpressApplication } from '@nestjs/platform-express';
import { AgenciesService } from '@inroads/agency/agencies';
import { Invitations } from '@inroads/agency/invitations';
import { TokensService } from '@inroads/platform/auth';
import { loadConfig } from '@inroads/platform/config';
import { RequestScope } from '@inroads/platform/database';
import { TestDatabase } from '@inroads/testing';
import request from 'supertest';
import { createApi } from '../../apps/api/src/create-api';
import { World } from './access.world';

const EMAIL = 'ada@harbor.example';
const PASSWORD = 'violet harbor kettle';
const NEXT = 'copper lantern orchard';

let app: NestExpressApplication;
let admin: { agencyId: string; staffId: string };

// As README says for a real agency: TLS ends at one proxy in front.
beforeAll(async () => {
  const settings = { PUBLIC_URL: 'https://inroads.harbor.example', TRUST_PROXY: '1' };
  app = await createApi(loadConfig({ ...World.settingsOf(await TestDatabase.open()), ...settings }));
  await app.init();
}, 120_000);
beforeEach(async () => {
  await asNobody(null, async () => {
    admin = await app
      .get(AgenciesService, { strict: false })
      .create(
        { name: 'Harbor', zone: 'America/Chicago', weekStart: 1, country: 'US' },
        { name: 'Ada', email: `${++count}${EMAIL}`, password: PASSWORD },
      );
  });
});
afterAll(() => app.close());

let count = 0;
const email = () => `${count}${EMAIL}`;
const asNobody = <T>(agencyId: string | null, work: () => Promise<T>): Promise<T> =>
  app.get(RequestScope, { strict: false }).run({ agencyId, actor: { kind: 'system' }, requestId: 'sign-in' }, work);
const asAda = <T>(work: () => Promise<T>): Promise<T> =>
  app.get(RequestScope, { strict: false }).run(
    {
      agencyId: admin.agencyId,
      actor: { kind: 'staff', staffId: admin.staffId, roles: ['admin'] },
      requestId: 'sign-in',
    },
    work,
  );

const proxied = (call: request.Test, from = '203.0.113.7') =>
  call.set('X-Forwarded-Proto', 'https').set('X-Forwarded-For', from).set('Origin', 'https://inroads.harbor.example');
const post = (path: string, body: object, from?: string) =>
  proxied(request(app.getHttpServer()).post(`/api/auth/${path}`), from).send(body);
const signIn = (password: string, from?: string) => post('sign-in', { email: email(), password }, from);
const cookieOf = (answer: request.Response): string =>
  ((answer.get('Set-Cookie') ?? [])[0] ?? '').split(';')[0] as string;
const me = (headers: Record<string, string>) => proxied(request(app.getHttpServer()).get('/api/me')).set(headers);
const linkFor = async (kind: 'reset' | 'invitation') =>
  (await asNobody(admin.agencyId, () => app.get(Invitations, { strict: false }).make(kind, admin.staffId))).url.split(
    '#',
  )[1] as string;
const tokenOf = async () =>
  (await asAda(() => app.get(TokensService, { strict: false }).create('sheet', ['profile.manage-own'], 30))).token;

it('gives a cookie bound to this host behind a proxy with TLS, and the next call knows the person', async () => {
  const answer = await signIn(PASSWORD);
  expect(answer.status).toBe(204);
  expect(answer.get('Set-Cookie')?.[0]).toMatch(/^__Host-inroads=.*; Path=\/; .*HttpOnly; Secure/);
  expect((await me({ Cookie: cookieOf(answer) })).status).toBe(200);
});

it('says how long the wait is once there were too many tries', async () => {
  const from = '203.0.113.8';
  for (let tries = 0; tries < 8; tries++) expect((await signIn('wrong', from)).status).toBe(401);
  const refused = await signIn(PASSWORD, from);
  expect(refused.status).toBe(429);
  const seconds = Number(refused.get('Retry-After'));
  expect(seconds).toBeGreaterThan(10 * 60);
  expect(seconds).toBeLessThanOrEqual(15 * 60);
});

it('shows whose a link is by a request whose address holds nothing', async () => {
  const secret = await linkFor('reset');
  expect((await post('links/look', { secret })).body).toEqual({ name: 'Ada', email: email() });
  expect((await post('links/look', { secret: `${secret}x` })).status).toBe(410);
});

it('leaves no way in that was given before, once a password was reset', async () => {
  const [invitation, secret, token] = [await linkFor('invitation'), await linkFor('reset'), await tokenOf()];
  const cookie = cookieOf(await signIn(PASSWORD));
  expect((await me({ Authorization: `Bearer ${token}` })).status).toBe(200);
  expect((await post('links/use', { secret, password: NEXT })).status).toBe(204);
  const answers = await Promise.all([
    me({ Cookie: cookie }),
    me({ Authorization: `Bearer ${token}` }),
    post('links/look', { secret: invitation }),
    signIn(NEXT),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([401, 401, 410, 204]);
});

it('ends open links once somebody changed the password, and leaves the programs at work', async () => {
  const [secret, token] = [await linkFor('reset'), await tokenOf()];
  const cookie = cookieOf(await signIn(PASSWORD));
  const changed = await post('password', { currentPassword: PASSWORD, newPassword: NEXT }).set('Cookie', cookie);
  expect(changed.status).toBe(204);
  expect((await post('links/use', { secret, password: PASSWORD })).status).toBe(410);
  expect((await me({ Authorization: `Bearer ${token}` })).status).toBe(200);
});
