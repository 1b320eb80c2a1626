import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { describeUnless, missingRedis, openTestRedis, TestDatabase } from '@inroads/testing';
import { migrate, newId, Transactions } from '@inroads/platform/database';
import { startEmbeddedPostgres } from '@inroads/platform/embedded-postgres';
import { FailedJobs, Outbox, OutboxStats } from '@inroads/platform/outbox';
import { JobQueue } from '@inroads/platform/queue';
import { Client } from 'pg';
import { startRedis } from '../setup/redis-server';
import { inAgency, Recorder, startProducer, startWorker, until } from './queue.harness';

jest.setTimeout(60_000);

describe('jobs on PostgreSQL', () => jobSuite(() => Promise.resolve(null)));
describeUnless(missingRedis(), 'jobs on Redis', () => jobSuite(openTestRedis));

function jobSuite(openRedis: () => Promise<string | null>): void {
  let database: TestDatabase;
  let redisUrl: string | null;
  let owner: Client;
  let producer: INestApplicationContext;
  let recorder: Recorder;
  const open: INestApplicationContext[] = [];

  const worker = async (settings = {}) => {
    const app = await startWorker({ databaseUrl: database.appUrl, redisUrl, ...settings }, recorder);
    open.push(app);
    return app;
  };
  const index = (agencyId: string, ids: string[]) =>
    inAgency(producer, agencyId, () => producer.get(Outbox).enqueue('search.index-openings', { ids }));
  const messagesOf = async (agencyId: string) =>
    (
      await owner.query<{ id: number; job_id: number | null; failed_at: Date | null; attempts: number }>(
        'SELECT * FROM outbox_message WHERE agency_id = $1 ORDER BY id',
        [agencyId],
      )
    ).rows;
  const cutConnections = async () => {
    const client = new Client({ connectionString: database.appUrl });
    await client.connect();
    await client.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND usename = current_user AND pid <> pg_backend_pid()`,
    );
    await client.end();
  };
  const whileLocked = async (lock: string, work: () => Promise<void>) => {
    await owner.query('BEGIN');
    try {
      await owner.query(lock);
      await work();
    } finally {
      await owner.query('ROLLBACK');
    }
  };
  const isSettled = async (agencyId: string) => (await messagesOf(agencyId)).length === 0;
  const idsSeen = (agencyId: string) => recorder.runsOf(agencyId).flatMap(({ payload }) => payload.ids ?? []);

  beforeAll(async () => {
    database = await TestDatabase.openFresh();
    redisUrl = await openRedis();
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    producer = await startProducer({ databaseUrl: database.appUrl, redisUrl });
  });

  beforeEach(() => {
    recorder = new Recorder();
  });

  afterEach(async () => {
    await Promise.all(open.splice(0).map((app) => app.close()));
  });

  afterAll(async () => {
    await producer.close();
    await owner.end();
    await database.drop();
  });

  it('runs a job in the scope of its agency, with the id of the request it came from', async () => {
    await worker();
    const agencyId = newId();
    const id = newId();
    await inAgency(
      producer,
      agencyId,
      () => producer.get(Outbox).enqueue('search.index-openings', { ids: [id] }),
      'request-7',
    );
    await until('the job', () => recorder.runsOf(agencyId).length === 1);
    expect(recorder.runsOf(agencyId)[0]).toMatchObject({
      name: 'search.index-openings',
      payload: { agencyId, ids: [id] },
      attempt: 1,
      scope: { agencyId, actor: { kind: 'system' }, requestId: 'request-7' },
    });
    await until('an empty outbox', () => isSettled(agencyId));
  });

  it('keeps messages while no worker runs, and catches up', async () => {
    const agencyId = newId();
    const ids = [newId(), newId()];
    await index(agencyId, ids);
    expect(await messagesOf(agencyId)).toHaveLength(1);
    await worker();
    await until('an empty outbox', () => isSettled(agencyId));
    expect(idsSeen(agencyId)).toEqual(ids);
  });

  it('moves each of 3,000 messages once through four workers', async () => {
    const agencies = [newId(), newId(), newId()];
    const ids = new Map(agencies.map((agencyId) => [agencyId, Array.from({ length: 1_000 }, newId)]));
    await owner.query(
      `INSERT INTO outbox_message (job_name, agency_id, payload, request_id)
       SELECT 'search.index-openings', agency_id, jsonb_build_object('ids', jsonb_build_array(id)), 'test'
       FROM jsonb_each($1::jsonb) AS given (agency, ids), LATERAL (SELECT agency::uuid AS agency_id) a,
         jsonb_array_elements_text(ids) AS id`,
      [JSON.stringify(Object.fromEntries(ids))],
    );
    await Promise.all([worker(), worker(), worker(), worker()]);
    for (const agencyId of agencies) await until('an empty outbox', () => isSettled(agencyId), 30_000);
    for (const [agencyId, list] of ids) {
      expect(idsSeen(agencyId).sort()).toEqual([...list].sort());
      expect(recorder.runsOf(agencyId).length).toBeLessThan(10);
    }
  });

  it('begins a second job of a key only after the first has ended', async () => {
    const agencyId = newId();
    const staffId = newId();
    let finish = () => {};
    let atOnce = 0;
    let most = 0;
    recorder.act = async () => {
      most = Math.max(most, ++atOnce);
      await new Promise<void>((resolve) => (finish = resolve));
      atOnce -= 1;
    };
    const enqueue = () =>
      inAgency(producer, agencyId, () =>
        producer.get(Outbox).enqueue('practice.recount-weeks', { staffIds: [staffId], fromDay: '2026-01-05' }),
      );
    await Promise.all([worker(), worker()]);
    await enqueue();
    await until('the first run', () => atOnce === 1);
    await enqueue();
    await enqueue();
    await sleep(1_000);
    expect(recorder.runsOf(agencyId)).toHaveLength(1);
    finish();
    await until('the second run', () => recorder.runsOf(agencyId).length === 2 && atOnce === 1);
    finish();
    await until('an empty outbox', () => isSettled(agencyId));
    expect(recorder.runsOf(agencyId)).toHaveLength(2);
    expect(most).toBe(1);
  });

  it('lets one process at a time decide which messages travel together', async () => {
    const agencyId = newId();
    await worker();
    await whileLocked(`SELECT pg_advisory_xact_lock(hashtext('outbox'), hashtext('make-jobs'))`, async () => {
      await index(agencyId, [newId()]);
      await sleep(700);
      expect(await messagesOf(agencyId)).toMatchObject([{ job_id: null }]);
    });
    await until('an empty outbox', () => isSettled(agencyId));
  });

  it('passes over jobs that another process is handing over', async () => {
    const [busy, free] = [newId(), newId()];
    await index(busy, [newId()]);
    await owner.query('UPDATE outbox_message SET job_id = id WHERE agency_id = $1', [busy]);
    await whileLocked(`SELECT FROM outbox_message WHERE agency_id = '${busy}' FOR UPDATE`, async () => {
      await index(free, [newId()]);
      await worker();
      await until('the free job', () => isSettled(free));
      expect(recorder.runsOf(busy)).toHaveLength(0);
    });
    await until('the busy job', () => isSettled(busy));
  });

  it('hands a job over again when its worker died, and runs it once when it had only been handed over', async () => {
    const agencyId = newId();
    await index(agencyId, [newId()]);
    const [message] = await messagesOf(agencyId);
    // As a relay leaves it that dies after handing over and before the queue has kept anything.
    await owner.query(
      `UPDATE outbox_message SET job_id = id, handed_over_at = now() - interval '3 minutes' WHERE id = $1`,
      [message?.id],
    );
    await worker();
    await until('an empty outbox', () => isSettled(agencyId));
    expect(recorder.runsOf(agencyId)).toHaveLength(1);
  });

  it('does not run a job again whose messages are gone', async () => {
    const app = await worker();
    const agencyId = newId();
    await app
      .get(JobQueue)
      .addAll([
        { jobId: 987_654_321, name: 'search.index-openings', agencyId, requestId: 'old', payload: { ids: [newId()] } },
      ]);
    await until('an empty queue', async () => {
      const { search } = await app.get(JobQueue).depths();
      return search.waiting + search.active === 0;
    });
    expect(recorder.runsOf(agencyId)).toHaveLength(0);
  });

  it('ignores a job that the queue still holds', async () => {
    const agencyId = newId();
    let finish = () => {};
    recorder.act = () => new Promise<void>((resolve) => (finish = resolve));
    const app = await worker();
    await index(agencyId, [newId()]);
    await until('the run', () => recorder.runsOf(agencyId).length === 1);
    await owner.query(`UPDATE outbox_message SET handed_over_at = now() - interval '3 minutes' WHERE agency_id = $1`, [
      agencyId,
    ]);
    await until('handed over again', async () => {
      const { rows } = await owner.query(
        `SELECT 1 FROM outbox_message WHERE agency_id = $1 AND handed_over_at > now() - interval '1 minute'`,
        [agencyId],
      );
      return rows.length === 1;
    });
    expect((await app.get(JobQueue).depths()).search).toMatchObject({ waiting: 0, active: 1 });
    finish();
    await until('an empty outbox', () => isSettled(agencyId));
    expect(recorder.runsOf(agencyId)).toHaveLength(1);
  });

  it('tries again after a failure, and the rest of the queue goes on', async () => {
    const [failing, other] = [newId(), newId()];
    recorder.act = (_name, { agencyId }, { attempt }) =>
      agencyId === failing && attempt < 3 ? Promise.reject(new Error('not yet')) : Promise.resolve();
    await worker();
    await index(failing, [newId()]);
    await index(other, [newId()]);
    await until('the other', () => isSettled(other));
    await until('the failing one', () => isSettled(failing));
    expect(recorder.runsOf(failing).map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
  });

  describe('a job that never succeeds', () => {
    const poison = async (agencyId: string) => {
      recorder.act = (_name, payload) =>
        payload.agencyId === agencyId
          ? Promise.reject(
              Object.assign(new Error('duplicate key: Key (name)=(Maya)'), { name: 'QueryFailedError', code: '23505' }),
            )
          : Promise.resolve();
      await inAgency(producer, agencyId, () =>
        producer.get(Outbox).enqueue('practice.recount-weeks', { staffIds: [newId()], fromDay: '2026-01-05' }),
      );
      // All tries but the last were made before this test began.
      await owner.query(`UPDATE outbox_message SET attempts = 4 WHERE agency_id = $1`, [agencyId]);
      const app = await worker();
      await until('failed', async () => (await messagesOf(agencyId)).some(({ failed_at }) => failed_at !== null));
      return app;
    };
    const failedOf = (agencyId: string) => inAgency(producer, agencyId, () => producer.get(FailedJobs).list(10));

    it('is shown with its cause to its agency only, and without what the driver quoted', async () => {
      const agencyId = newId();
      await poison(agencyId);
      expect(await failedOf(agencyId)).toEqual([
        expect.objectContaining({
          name: 'practice.recount-weeks',
          cause: 'QueryFailedError 23505',
          attempts: 5,
          requestId: 'test',
        }),
      ]);
      expect(await failedOf(newId())).toEqual([]);
      expect((await producer.get(OutboxStats).read()).failed).toBeGreaterThan(0);
    });

    it('can be run again, by its own agency only', async () => {
      const agencyId = newId();
      await poison(agencyId);
      const [failed] = await failedOf(agencyId);
      const runAgain = (as: string) =>
        inAgency(producer, as, () => producer.get(FailedJobs).runAgain(Number(failed?.id)));
      await expect(runAgain(newId())).rejects.toMatchObject({ code: 'failed-job.not-found' });
      recorder.act = () => Promise.resolve();
      await runAgain(agencyId);
      await until('an empty outbox', () => isSettled(agencyId));
      expect(recorder.runsOf(agencyId).map(({ attempt }) => attempt)).toEqual([5, 1]);
      await expect(runAgain(agencyId)).rejects.toMatchObject({ code: 'failed-job.not-found' });
    });
  });

  it('sets a job down as failed that killed its worker each time', async () => {
    const agencyId = newId();
    await index(agencyId, [newId()]);
    await owner.query('UPDATE outbox_message SET attempts = 8 WHERE agency_id = $1', [agencyId]);
    await worker();
    await until('failed', async () => (await messagesOf(agencyId)).some(({ failed_at }) => failed_at !== null));
    expect(recorder.runsOf(agencyId)).toHaveLength(0);
    expect((await inAgency(producer, agencyId, () => producer.get(FailedJobs).list(10)))[0]?.cause).toMatch(
      /^job\.died/,
    );
  });

  it('stops a job that outlives the drain, does not count that run, and lets the next worker do it', async () => {
    const agencyId = newId();
    recorder.act = (_name, _payload, { signal }) =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('stopped'))));
    const first = await startWorker({ databaseUrl: database.appUrl, redisUrl, drainMs: 200 }, recorder);
    await index(agencyId, [newId()]);
    await until('the run', () => recorder.runsOf(agencyId).length === 1);
    await first.close();
    expect((await messagesOf(agencyId))[0]).toMatchObject({ attempts: 0, failed_at: null });
    recorder.act = () => Promise.resolve();
    await worker();
    await until('an empty outbox', () => isSettled(agencyId), 20_000);
    expect(recorder.runsOf(agencyId).map(({ attempt }) => attempt)).toEqual([1, 1]);
  });

  it('starts a repeating job once a turn, however many workers run', async () => {
    await owner.query('DELETE FROM job_schedule');
    await Promise.all([worker(), worker(), worker()]);
    await until('the turn', () => recorder.runsOf(null, 'platform.sweep-expired').length > 0);
    await sleep(500);
    expect(recorder.runsOf(null, 'platform.sweep-expired')).toHaveLength(1);
    await owner.query(`UPDATE job_schedule SET due_at = now() WHERE name = 'platform.sweep-expired'`);
    await until('the next turn', () => recorder.runsOf(null, 'platform.sweep-expired').length === 2);
  });

  it('goes on when PostgreSQL has cut every connection', async () => {
    const agencyId = newId();
    await worker();
    await index(agencyId, [newId()]);
    await until('an empty outbox', () => isSettled(agencyId));
    await cutConnections();
    await until('the producer', () =>
      index(agencyId, [newId()]).then(
        () => true,
        () => false,
      ),
    );
    await until('an empty outbox', () => isSettled(agencyId), 40_000);
    expect(recorder.runsOf(agencyId)).toHaveLength(2);
  });

  it('rolls the message back with the transaction, and takes none outside one', async () => {
    const agencyId = newId();
    await expect(
      inAgency(producer, agencyId, async () => {
        await producer.get(Outbox).enqueue('search.index-openings', { ids: [newId()] });
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect(await messagesOf(agencyId)).toEqual([]);
    await expect(producer.get(Outbox).enqueue('search.index-openings', { ids: [newId()] })).rejects.toThrow(
      'outside a transaction',
    );
    expect(producer.get(Transactions).isOpen).toBe(false);
  });
}

describeUnless(missingRedis(), 'a Redis that dies', () => {
  it('loses nothing: what it forgot is handed over again, what came meanwhile waits', async () => {
    const database = await TestDatabase.openFresh();
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    const recorder = new Recorder();
    const folder = mkdtempSync(join(tmpdir(), 'inroads-redis-'));
    const first = await startRedis(folder);
    if (!first) throw new Error('missingRedis() said there is one');
    const worker = await startWorker({ databaseUrl: database.appUrl, redisUrl: first.url }, recorder);
    const agencyId = newId();
    const index = () =>
      inAgency(worker, agencyId, () => worker.get(Outbox).enqueue('search.index-openings', { ids: [newId()] }));
    const waiting = async () =>
      (await owner.query('SELECT 1 FROM outbox_message WHERE agency_id = $1', [agencyId])).rowCount;

    recorder.act = () => Promise.reject(new Error('tried again in a second'));
    await index();
    await until('the first run', () => recorder.runsOf(agencyId).length === 1);
    await first.stop();
    await index();
    recorder.act = () => Promise.resolve();
    const second = await startRedis(folder, Number(new URL(first.url).port));
    await until('the message that came meanwhile', async () => (await waiting()) === 1, 30_000);
    // Two minutes later.
    await owner.query(`UPDATE outbox_message SET handed_over_at = now() - interval '3 minutes' WHERE agency_id = $1`, [
      agencyId,
    ]);
    await until('the job that Redis forgot', async () => (await waiting()) === 0, 30_000);

    await worker.close();
    await second?.stop();
    rmSync(folder, { recursive: true });
    await owner.end();
    await database.drop();
  });
});

describe('a PostgreSQL that dies', () => postgresDeath(() => Promise.resolve(null)));
describeUnless(missingRedis(), 'a PostgreSQL that dies beside a Redis that lives', () => postgresDeath(openTestRedis));

function postgresDeath(openRedis: () => Promise<string | null>): void {
  it('is waited for: jobs go on once it is back, without a restart', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'inroads-test-postgres-'));
    const first = await startEmbeddedPostgres({ dataDir, log: () => undefined });
    await migrate(first.ownerUrl, first.appUrl);
    const recorder = new Recorder();
    const app = await startWorker({ databaseUrl: first.appUrl, redisUrl: await openRedis() }, recorder);
    const agencyId = newId();
    const enqueue = () =>
      inAgency(app, agencyId, () => app.get(Outbox).enqueue('search.index-openings', { ids: [newId()] }));
    await enqueue();
    await until('the job before', () => recorder.runsOf(agencyId).length === 1);

    process.kill(Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL');
    await first.stop();
    await sleep(3_000);
    const port = Number(new URL(first.appUrl).port);
    const second = await startEmbeddedPostgres({ dataDir, port, log: () => undefined });
    await until('a write', () =>
      enqueue().then(
        () => true,
        () => false,
      ),
    );
    await until('the job after', () => recorder.runsOf(agencyId).length === 2, 40_000);

    await app.close();
    await second.stop();
    rmSync(dataDir, { recursive: true });
  });
}
