import { setTimeout as sleep } from 'node:timers/promises';
import { Outbox } from '@inroads/platform/outbox';
import { RequestScope, Transactions } from '@inroads/platform/database';
import { EmployersService } from '@inroads/employers/employers';
import { Client } from 'pg';
import { createWorker } from '../../../apps/worker/src/create-worker';
import { type Findable, inMeilisearch, inPostgres } from './findable';
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
    // Reported done: every engine has them.
    const waiting = async () => Number((await client.query('SELECT count(*) FROM outbox_message')).rows[0]?.count);
    while ((await count()) < ids.length || (await waiting()) > 0) await sleep(100);
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

/** Looks again and again for what was committed, until it is told that there is nothing more to come and all was found. */
class Looking {
  readonly lags: number[] = [];
  private readonly committedAt = new Map<string, number>();
  private isOver = false;
  private readonly looks: Promise<void>;

  constructor(readonly where: Findable) {
    this.looks = this.look();
  }

  expect(id: string, committedAt: number): void {
    this.committedAt.set(id, committedAt);
  }

  async end(): Promise<void> {
    this.isOver = true;
    await this.looks;
  }

  private async look(): Promise<void> {
    while (!this.isOver || this.committedAt.size > 0) {
      const waiting = [...this.committedAt.keys()];
      for (const id of waiting.length === 0 ? [] : await this.where.among(waiting)) {
        this.lags.push(performance.now() - (this.committedAt.get(id) ?? 0));
        this.committedAt.delete(id);
      }
      await sleep(this.where.lookEveryMs);
    }
  }
}

/** From the end of a write's transaction until its words can be found, while people write at a steady rate. */
export async function measureLag(world: World): Promise<void> {
  const client = await connect(world);
  const worker = await createWorker(configOf(world, { PORT: '0' }));
  const business = await openBusiness(world);
  const meili = inMeilisearch(world);
  const looking = [inPostgres(client, world), ...(meili ? [meili.findable] : [])].map((where) => new Looking(where));
  const [start, since] = [performance.now(), new Date()];
  const writes: Promise<void>[] = [];
  for (let number = 0; number < WRITES; number += 1) {
    await sleep(Math.max(0, start + (number * 1_000) / WRITES_PER_SECOND - performance.now()));
    const write = () => addEmployer(business.get(EmployersService, { strict: false }), number);
    writes.push(
      asSpecialist(business, world, write).then((id) => {
        for (const where of looking) where.expect(id, performance.now());
      }),
    );
  }
  await Promise.all(writes);
  const rate = rounded(WRITES / ((performance.now() - start) / 1_000));
  await Promise.all(looking.map((where) => where.end()));
  say(`  ${WRITES} writes at ${rate} a second`);
  for (const { where, lags } of looking)
    say(`  until found in ${where.name}: ${spread(lags)}, longest ${rounded(quantile(lags, 1))} ms`);
  if (meili) say(`  Meilisearch's own time for them: ${spread(await meili.ownMs(since))}`);
  await Promise.all([business.close(), worker.close(), client.end(), meili?.close()]);
}

function addEmployer(employers: EmployersService, number: number): Promise<string> {
  const name = `Lag ${number.toString(36)} ${Date.now().toString(36)}`;
  return employers.add(businessNamed(name), [], true);
}
