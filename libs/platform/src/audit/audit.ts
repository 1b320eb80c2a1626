import { Injectable } from '@nestjs/common';
import { Transactions } from '../database';

/** What the triggers cannot see: reads of a seeker's record, sign-ins, downloads, refusals. */
export type AuditAct =
  | 'read'
  | 'sign-in'
  | 'sign-out'
  | 'sign-in-refused'
  | 'password-changed'
  | 'link-made'
  | 'link-ended'
  | 'export'
  | 'override'
  | 'decide'
  | 'run-again';

export interface AuditLine {
  readonly act: AuditAct;
  /** Table, or the thing acted on where there is no row. */
  readonly on: string;
  readonly rowId?: string;
  readonly seekerId?: string;
  /** Ids and codes; a seeker's words never. */
  readonly content?: Readonly<Record<string, unknown>>;
}

/** Every change of a row is written by the trigger `audit_row`; this adds the lines no trigger can write. */
@Injectable()
export class Audit {
  constructor(private readonly transactions: Transactions) {}

  async write({ act, on, rowId, seekerId, content }: AuditLine): Promise<void> {
    await this.transactions.query(`SELECT write_audit($1, $2, $3, $4, $5::jsonb)`, [
      act,
      on,
      rowId ?? null,
      seekerId ?? null,
      JSON.stringify(content ?? {}),
    ]);
  }

  /** One line for each seeker whose record was shown. */
  async read(seekerIds: readonly string[], on: string): Promise<void> {
    if (seekerIds.length === 0) return;
    await this.transactions.query(
      `SELECT write_audit('read', $1, id, id, '{}'::jsonb) FROM unnest($2::uuid[]) AS shown(id)`,
      [on, seekerIds],
    );
  }
}
