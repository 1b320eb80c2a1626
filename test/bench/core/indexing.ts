import { setTimeout as sleep } from 'node:timers/promises';
import { Outbox } from '@inroads/platform/outbox';
import { RequestScope, Transactions } from '@inroads/platform/database';
import { EmployersService } from '@inroads/employers/employers';
import { Client } from 'pg';
import { createWorker } from '../../../apps/worker/src/create-worker';
import { mebibytes, quantile, rounded, say, spread } from './figures';
import { asSpecialist, configOf, openBusiness, type World } from './world';
import { businessNamed } from '../../integration/business.fixture';

async function connect(world: World): Promise<Client> {
  const client = new Client({ connectionString: world.settings['DATABASE_OWNER_URL'] });
  await client.connect();
  return client;
}

/** Every document of the agency made anew, from the message in the outbox to the last one written. */
export async function measureBulk(world: World): Promise<void> {
  const client = await connect(world);
  const worker = await createWorker(configOf(world, { PORT: '0' }));
  const scope = worker.get(RequestScope, { strict: false });
  let peakBytes = 0;
  const watch = setInterval(() => (peakBytes = Math.max(peakBytes, process.memoryUsage.rss())), 50);
  const system = { agencyId: world.agencyId, actor: { kind: 'system' }, requestId: 'bench' } as const;
  for (const kind of ['employer', 'opening'] as const) {
    await client.query('DELETE FROM search_document WHERE kind = $1', [kind]);
    await client.query('VACUUM search_document');
    const { rows } = await client.query<{ id: string }>(`SELECT id FROM ${kind}`);
    const ids = rows.map(({ id }) => id);
    const start = performance.now();
    await scope.run(system, () =>
      worker
        .get(Transactions, { strict: false })
        .run(() => worker.get(Outbox, { strict: false }).enqueue(`search.index-${kind}s`, { ids })),
    );
    const count = async () =>
      Number((await client.query('SELECT count(*) FROM search_document WHERE kind = $1', [kind])).rows[0]?.count);
    while ((await count()) < ids.length) await sleep(100);
    say(`  ${ids.length} ${kind}s: ${rounded((performance.now() - start) / 1_000)} s`);
  }
  clearInterval(watch);
  say(`  memory of the worker at its peak: ${mebibytes(peakBytes)} MiB`);
  await worker.close();
  await client.query('VACUUM ANALYZE');
  await client.end();
}

const WRITES_PER_SECOND = 50;
const WRITES = 1_000;
const LOOK_EVERY_MS = 10;

/** From the end of a write's transaction until its words can be found, while people write at a steady rate. */
export async function measureLag(world: World): Promise<void> {
  const client = await connect(world);
  const worker = await createWorker(configOf(world, { PORT: '0' }));
  const business = await openBusiness(world);
  const committedAt = new Map<string, number>();
  const lags: number[] = [];
  let isWriting = true;
  const look = async () => {
    while (isWriting || committedAt.size > 0) {
      const waiting = [...committedAt.keys()];
      const { rows } = await client.query<{ id: string }>(
        `SELECT id FROM search_document WHERE kind = 'employer' AND agency_id = $1 AND id = ANY($2)`,
        [world.agencyId, waiting],
      );
      for (const { id } of rows) {
        lags.push(performance.now() - (committedAt.get(id) ?? 0));
        committedAt.delete(id);
      }
      await sleep(LOOK_EVERY_MS);
    }
  };
  const looking = look();
  const start = performance.now();
  const writes: Promise<void>[] = [];
  for (let number = 0; number < WRITES; number += 1) {
    await sleep(Math.max(0, start + (number * 1_000) / WRITES_PER_SECOND - performance.now()));
    writes.push(
      asSpecialist(business, world, () => addEmployer(business.get(EmployersService, { strict: false }), number)).then(
        (id) => void committedAt.set(id, performance.now()),
      ),
    );
  }
  await Promise.all(writes);
  const rate = rounded(WRITES / ((performance.now() - start) / 1_000));
  isWriting = false;
  await looking;
  say(`  ${WRITES} writes at ${rate} a second: ${spread(lags)}, longest ${rounded(quantile(lags, 1))} ms`);
  await Promise.all([business.close(), worker.close(), client.end()]);
}

function addEmployer(employers: EmployersService, number: number): Promise<string> {
  const name = `Lag ${number.toString(36)} ${Date.now().toString(36)}`;
  return employers.add(businessNamed(name), [], true);
}
