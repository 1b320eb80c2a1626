import type { INestApplicationContext } from '@nestjs/common';
import { PROFILES } from '@inroads/employers/openings/opening-profile';
import { hardGates } from '@inroads/matching';
import { Transactions } from '@inroads/platform/database';
import { conditionsToSql, Values } from '@inroads/platform/search/postgres-conditions';
import { MatchesService } from '@inroads/practice/matches';
import { conditionsOf } from '@inroads/practice/matches/narrowing';
import { toSeekerProfile } from '@inroads/practice/matches/seeker-profile';
import { PreferencesService } from '@inroads/seekers/preferences';
import { SeekerAccess } from '@inroads/seekers/seekers';
import { mebibytes, quantile, rounded, say, spread, timed } from './figures';
import { asSpecialist, openBusiness, type World } from './world';

const RUNS: Readonly<Record<string, number>> = { 500: 40, 5000: 20, 50000: 8 };
const SHOWN = 20;

/** Ranking beside the raw query: the same filter in one statement that returns every field the matcher reads. Turn about, in one process. */
export async function measureRanking(world: World): Promise<void> {
  const app = await openBusiness(world);
  let peakBytes = 0;
  const watch = setInterval(() => (peakBytes = Math.max(peakBytes, process.memoryUsage.rss())), 20);
  const startBytes = process.memoryUsage.rss();
  try {
    for (const [left, seekerId] of Object.entries(world.seekers)) {
      const ranking: number[] = [];
      const raw: number[] = [];
      const statement = await rawStatement(app, world, seekerId);
      let rows = 0;
      const askRaw = async () => {
        rows = await asSpecialist(app, world, () => readRaw(app, statement));
      };
      const rank = async () => {
        const show = () => app.get(MatchesService, { strict: false }).show(seekerId, SHOWN);
        const { considered } = await asSpecialist(app, world, show);
        if (considered !== Number(left)) throw new Error(`${considered} openings were held against the wishes`);
      };
      for (let run = -2; run < (RUNS[left] ?? 0); run += 1) {
        const [one, other] = [await timed(askRaw), await timed(rank)];
        if (run < 0) continue;
        raw.push(one);
        ranking.push(other);
      }
      if (rows !== Number(left)) throw new Error(`The filters leave ${rows} openings, not ${left}`);
      const ratio = (share: number) => rounded(quantile(ranking, share) / quantile(raw, share), 2);
      say(`  ${left} left: ranking ${spread(ranking)}; raw query ${spread(raw)}; ratio p50 ${ratio(0.5)}, p95 ${ratio(0.95)} (${ranking.length} runs)`); // prettier-ignore
    }
    say(`  memory of the process: ${mebibytes(startBytes)} MiB before, ${mebibytes(peakBytes)} MiB at its peak`);
  } finally {
    clearInterval(watch);
    await app.close();
  }
}

interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

const WANTED = 'FROM unnest($1::uuid[]) WITH ORDINALITY AS wanted (id, number)';

async function rawStatement(app: INestApplicationContext, world: World, seekerId: string): Promise<Statement> {
  const [seeker, told] = await asSpecialist(
    app,
    world,
    () =>
    app.get(Transactions, { strict: false }).run(async () => [
      await app.get(SeekerAccess, { strict: false }).require(seekerId),
      await app.get(PreferencesService, { strict: false }).latest(seekerId),
    ] as const), // prettier-ignore
  );
  const values = new Values();
  const [agency, today] = [world.agencyId, new Date().toISOString().slice(0, 10)].map((value) => values.add(value));
  const conditions = conditionsToSql(conditionsOf(hardGates(toSeekerProfile(seeker, told))), values).join(' AND ');
  const filter = `agency_id = ${agency}::uuid AND kind = 'opening' AND ${conditions}`;
  if (!PROFILES.includes(WANTED) || today !== '$2') throw new Error('The query of the profiles has another shape now');
  const wanted = `FROM (SELECT id, id AS number FROM search_document WHERE ${filter}) wanted`;
  return { sql: PROFILES.replace(WANTED, wanted), values: values.list };
}

async function readRaw(app: INestApplicationContext, { sql, values }: Statement): Promise<number> {
  const transactions = app.get(Transactions, { strict: false });
  return (await transactions.run(() => transactions.query(sql, values))).length;
}
