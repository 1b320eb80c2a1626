import { createHash } from 'node:crypto';
import { Client } from 'pg';

/** `line`: something between the two numbers was changed, added or removed since it was sealed. `content`: it is not what its line says. */
export type AuditFault =
  | { readonly kind: 'line'; readonly afterId: number; readonly upToId: number }
  | { readonly kind: 'content'; readonly id: number };

export interface AuditReport {
  readonly lines: number;
  /** Lines whose content was erased on request: the line stays, what it said is gone. */
  readonly erased: number;
  /** Written since the last seal; nothing is known about them yet. */
  readonly unsealed: number;
  /** Numbers given out since the last seal without a line: writes that were undone or still run, or lines that were cut off. */
  readonly withoutLine: number;
  /** Whether the seal that was kept elsewhere is still among the seals; `null` where none was given. */
  readonly isKeptSealThere: boolean | null;
  readonly faults: readonly AuditFault[];
  /** The newest seal. Kept elsewhere, it shows later that nothing up to its line was changed. */
  readonly newest: { readonly upToId: number; readonly seal: string; readonly at: Date } | null;
}

interface Line {
  readonly id: number;
  readonly bytes: Buffer;
  readonly isErased: boolean;
  readonly isTrue: boolean;
}

interface Seal {
  readonly upToId: number;
  readonly entries: number;
  readonly seal: Buffer;
  readonly at: Date;
}

const BATCH = 5_000;

/** Written apart from `seal_audit()`, which must not vouch for itself. */
const LINES = `
  SELECT entry.id::float8 AS id,
    convert_to(jsonb_build_array(entry.id, agency_id, extract(epoch FROM at), actor_id, request_id, act, table_name, row_id,
      seeker_id, encode(digest, 'hex'))::text, 'UTF8') AS bytes,
    content.entry_id IS NULL AS "isErased",
    coalesce(sha256(content.salt || convert_to(content.content::text, 'UTF8')) = digest, true) AS "isTrue"
  FROM audit_entry entry LEFT JOIN (SELECT entry_id, salt, content FROM audit_content) content ON content.entry_id = entry.id
  WHERE entry.id > $1 ORDER BY entry.id LIMIT ${BATCH}`;

/** Goes along the lines with the seals beside it. After one that does not hold it goes on from that seal, so that each is judged by itself. */
class Walk {
  readonly faults: AuditFault[] = [];
  lines = 0;
  erased = 0;
  private chain: Buffer = Buffer.alloc(0);
  private sealedUpTo = 0;
  private sinceSeal = 0;

  constructor(private readonly seals: Seal[]) {}

  get unsealed(): number {
    return this.sinceSeal;
  }

  take({ id, bytes, isErased, isTrue }: Line): void {
    this.closeSeals(id);
    this.chain = createHash('sha256').update(this.chain).update(bytes).digest();
    this.lines += 1;
    this.sinceSeal += 1;
    if (isErased) this.erased += 1;
    if (!isTrue) this.faults.push({ kind: 'content', id });
  }

  end(): void {
    this.closeSeals(Infinity);
  }

  /** Those that end before the line. */
  private closeSeals(lineId: number): void {
    for (let next = this.seals[0]; next && next.upToId < lineId; next = this.seals[0]) {
      const holds = this.sinceSeal === next.entries && this.chain.equals(next.seal);
      if (!holds) this.faults.push({ kind: 'line', afterId: this.sealedUpTo, upToId: next.upToId });
      this.chain = next.seal;
      this.sealedUpTo = next.upToId;
      this.sinceSeal = 0;
      this.seals.shift();
    }
  }
}

/**
 * Recomputes the chain over the audit of all agencies, and the digest of every content that is still there
 * (docs/rules.md, Database and audit c).
 */
export async function verifyAudit(ownerUrl: string, keptSeal: string | null = null): Promise<AuditReport> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const { rows: seals } = await client.query<Seal>(
      `SELECT last_entry_id::float8 AS "upToId", entries::float8 AS entries, seal, at FROM audit_seal ORDER BY last_entry_id`,
    );
    const newest = seals.at(-1);
    const { rows: given } = await client.query<{ upToId: number }>(
      `SELECT CASE WHEN is_called THEN last_value ELSE 0 END::float8 AS "upToId" FROM audit_entry_id_seq`,
    );
    const walk = new Walk([...seals]);
    let lines: Line[] = [];
    do {
      ({ rows: lines } = await client.query<Line>(LINES, [lines.at(-1)?.id ?? 0]));
      for (const line of lines) walk.take(line);
    } while (lines.length === BATCH);
    walk.end();
    return {
      lines: walk.lines,
      erased: walk.erased,
      unsealed: walk.unsealed,
      withoutLine: Math.max(0, (given[0]?.upToId ?? 0) - (newest?.upToId ?? 0) - walk.unsealed),
      isKeptSealThere: keptSeal === null ? null : seals.some(({ seal }) => seal.toString('hex') === keptSeal),
      faults: walk.faults,
      newest: newest ? { upToId: newest.upToId, seal: newest.seal.toString('hex'), at: newest.at } : null,
    };
  } finally {
    await client.end();
  }
}
