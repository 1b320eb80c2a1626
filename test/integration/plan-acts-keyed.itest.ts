import { randomUUID } from 'node:crypto';
import { Transactions } from '@inroads/platform/database';
import { PlanSolver } from '@inroads/practice/plans/solver/plan-solver';
import { TestDatabase } from '@inroads/testing';
import request, { type Response, type Test } from 'supertest';
import type { Question } from './access.probe';
import { World } from './access.world';
import { planProbes } from './probes/plan.probes';

/** Acts whose times are looked for, as a program sends them that wants each to happen once. */
const ACTS = ['missed', 'later', 'move', 'remove', 'swap', 'reopen'].map((act) => `POST /plan-stops/:id/${act}`);
const ADDED = 'POST /staff/:staffId/plans/:week/stops';

describe('an act on a visit that carries an Idempotency-Key', () => {
  let database: TestDatabase;
  let world: World;
  let worked: { isOpen: boolean; held: number }[];
  /** What happens while times are looked for. */
  let meanwhile: (() => Promise<unknown>) | null;

  beforeAll(async () => {
    database = await TestDatabase.openFresh();
    world = await World.open(database);
    const solver = world.get(PlanSolver);
    const run = solver.run.bind(solver);
    jest.spyOn(solver, 'run').mockImplementation(async (...task) => {
      await note();
      await meanwhile?.();
      return run(...task);
    });
  }, 120_000);
  beforeEach(() => {
    worked = [];
    meanwhile = null;
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await world?.close();
    await database?.drop();
  });

  async function note(): Promise<void> {
    const { rows } = await world.owner.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
         AND backend_type = 'client backend' AND xact_start IS NOT NULL`,
    );
    worked.push({ isOpen: world.get(Transactions).isOpen, held: rows[0]?.count ?? 0 });
  }

  const question = async (route: string): Promise<Question> => {
    const probe = planProbes[route];
    if (!probe) throw new Error(`No probe for ${route}`);
    return probe.ask(world, world.person('own'));
  };
  const send = ({ path, body = {} }: Question, key: string): Test =>
    request(world.app.getHttpServer())
      .post(`/api${path}`)
      .set('Authorization', `Bearer ${world.person('own').token}`)
      .set('Idempotency-Key', key)
      .send(body);
  const codeOf = ({ body }: Response): unknown => (body as { code?: string }).code;

  it.each([...ACTS, ADDED])(
    '%s: nothing is held while its times are looked for, and it happens once',
    async (route) => {
      const [asked, key] = [await question(route), randomUUID()];
      const first = await send(asked, key).expect(200);
      expect(worked.length).toBeGreaterThan(0);
      expect(worked.filter(({ isOpen, held }) => isOpen || held > 0)).toEqual([]);
      worked = [];
      const again = await send(asked, key).expect(200);
      expect(again.headers['idempotent-replay']).toBe('true');
      expect(again.body).toEqual(first.body);
      expect(worked).toEqual([]);
    },
  );

  it('is told to ask again where it is still worked on', async () => {
    const [asked, key] = [await question('POST /plan-stops/:id/move'), randomUUID()];
    let second: Response | null = null;
    meanwhile = async () => {
      meanwhile = null;
      second = await send(asked, key);
    };
    await send(asked, key).expect(200);
    expect(second).toMatchObject({ status: 409 });
    expect(codeOf(second as unknown as Response)).toBe('request.still-under-way');
    await send(asked, key).expect(200);
  });

  it('is asked anew once it was refused, and where whoever worked on it never came back', async () => {
    const [asked, key] = [await question('POST /plan-stops/:id/move'), randomUUID()];
    meanwhile = () => Promise.reject(new Error('The thread died'));
    await send(asked, key).expect(500);
    const { rows } = await world.owner.query(`SELECT 1 FROM idempotency_key WHERE key = $1`, [key]);
    expect(rows).toEqual([]);
    meanwhile = null;
    await send(asked, key).expect(200);
    await world.owner.query(
      `UPDATE idempotency_key SET status = NULL, answer = NULL, created_at = now() - interval '1 hour' WHERE key = $1`,
      [key],
    );
    // Done already: by the version that it carries it does not happen twice.
    const late = await send(asked, key).expect(409);
    expect(codeOf(late)).toBe('plan-stop.changed-meanwhile');
  });

  it('is not the key of another request', async () => {
    const key = randomUUID();
    await send(await question('POST /plan-stops/:id/move'), key).expect(200);
    expect(codeOf(await send(await question('POST /plan-stops/:id/move'), key).expect(409))).toBe(
      'request.idempotency-key-reused',
    );
  });
});
