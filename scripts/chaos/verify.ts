import { Client } from 'pg';
import { compare, type Held, said } from './compare';
import type { ImportOutcome } from './importer';
import type { Ledger, Promised } from './ledger';
import { WRITE_KINDS, type WriteKind } from './write-kinds';

/** Where a write of each kind leaves its marker. */
const PLACES: Readonly<Record<WriteKind, { readonly table: string; readonly column: string }>> = {
  employer: { table: 'employer', column: 'description' },
  person: { table: 'employer_person', column: 'title' },
  contact: { table: 'contact', column: 'note' },
  opening: { table: 'opening', column: 'note' },
  need: { table: 'need', column: 'said_by' },
  fact: { table: 'fact_entry', column: 'source' },
  preference: { table: 'preference_version', column: 'why' },
  answer: { table: 'answer', column: 'own_words' },
};
/** Asks the database itself, past everything that was under test. @returns one line for each kind of breach */
export async function breachesIn(
  ownerUrl: string,
  prefix: string,
  ledger: Ledger,
  imports: readonly ImportOutcome[],
  importRows: number,
): Promise<string[]> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const breaches: string[] = [];
    for (const kind of WRITE_KINDS) {
      const promised = ledger.promised.filter((write) => write.kind === kind);
      breaches.push(...compare(kind, promised, await heldOf(client, PLACES[kind], prefix)));
    }
    const steps = ledger.nextSteps.map((marker): Promised => ({ kind: 'contact', marker, id: null }));
    breaches.push(...compare('reminder', steps, await heldOf(client, { table: 'follow_up', column: 'what' }, prefix)));
    for (const run of imports) breaches.push(...(await importBreaches(client, run, importRows)));
    breaches.push(...(await weekBreaches(client)), ...(await queueBreaches(client)));
    return breaches;
  } finally {
    await client.end();
  }
}

async function heldOf(client: Client, { table, column }: (typeof PLACES)[WriteKind], prefix: string): Promise<Held[]> {
  const { rows } = await client.query<Held>(
    `SELECT "${column}" AS marker, count(*)::int AS count, array_agg(id::text) AS ids
     FROM "${table}" WHERE starts_with("${column}", $1) GROUP BY 1`,
    [`${prefix}-`],
  );
  return rows;
}

/** Every row once, or none where it was undone. */
async function importBreaches(client: Client, run: ImportOutcome, rows: number): Promise<string[]> {
  const { rows: found } = await client.query<{ count: number; names: number }>(
    `SELECT count(*)::int AS count, count(DISTINCT name)::int AS names FROM employer
     WHERE right(name, length($1)) = $1 AND archived_at IS NULL`,
    [` ${run.marker}`],
  );
  const { count, names } = found[0] ?? { count: 0, names: 0 };
  const wanted = { state: run.isUndone ? 'undone' : 'done', count: run.isUndone ? 0 : rows };
  if (run.state === wanted.state && count === wanted.count && names === wanted.count) return [];
  return [
    `import ${run.marker}: ${run.state} with ${count} employers of ${names} names, instead of ${wanted.state} with ${wanted.count}`,
  ];
}

/** The kept figures of every week are what its entries add up to. */
async function weekBreaches(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ marker: string }>(
    `SELECT coalesce(kept.staff_id, made.staff_id) || ' ' || coalesce(kept.week, made.week) AS marker
     FROM (SELECT staff_id, week, (figures->>'logged')::int AS logged FROM staff_week) kept
     FULL JOIN (SELECT s.staff_id, c.week, count(*)::int AS logged FROM contact c JOIN contact_staff s ON s.contact_id = c.id
                WHERE c.voided_at IS NULL GROUP BY 1, 2) made ON made.staff_id = kept.staff_id AND made.week = kept.week
     WHERE coalesce(kept.logged, 0) <> coalesce(made.logged, 0)`,
  );
  return said('week: its figures are not those of its entries', rows);
}

async function queueBreaches(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ marker: string }>(
    `SELECT job_name || ': ' || coalesce(cause, 'waits') AS marker FROM outbox_message`,
  );
  return said('outbox: not empty', rows);
}
