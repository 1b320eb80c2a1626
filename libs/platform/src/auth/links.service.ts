import { Injectable } from '@nestjs/common';
import { Audit } from '../audit';
import { newId, RequestScope, Transactions } from '../database';
import { LinkUnusable } from './auth.errors';
import { hashSecret, newSecret } from './secrets';

export type LinkKind = 'invitation' | 'reset' | 'setup';

const VALID_HOURS: Record<LinkKind, number> = { invitation: 7 * 24, reset: 2, setup: 24 };

export interface UsedLink {
  readonly agencyId: string;
  readonly staffId: string;
}

/** Links that work once and run out: invitations, password resets, and the code of the first set-up. */
@Injectable()
export class LinksService {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: RequestScope,
    private readonly audit: Audit,
  ) {}

  /** A newer link of the same kind ends the older one. The secret is shown once and kept hashed. */
  async make(
    kind: Exclude<LinkKind, 'setup'>,
    agencyId: string,
    staffId: string,
  ): Promise<{ secret: string; validHours: number }> {
    return this.transactions.run(async () => {
      await this.transactions.query(
        `UPDATE one_time_link SET used_at = now() WHERE staff_id = $1 AND kind = $2 AND used_at IS NULL`,
        [staffId, kind],
      );
      await this.audit.write({ act: 'link-made', on: 'one_time_link', rowId: staffId, content: { kind } });
      return this.insert(kind, agencyId, staffId);
    });
  }

  /** The code that lets the first person in, printed on the server's console. */
  async makeSetupCode(): Promise<string> {
    return this.transactions.run(async () => {
      await this.transactions.query(
        `UPDATE one_time_link SET used_at = now() WHERE kind = 'setup' AND used_at IS NULL`,
      );
      return (await this.insert('setup', null, null)).secret;
    });
  }

  /** @throws LinkUnusable for a code that was used, has run out or never was */
  async useSetupCode(secret: string): Promise<void> {
    await this.take(['setup'], secret);
  }

  /** Uses the link up and does `work` in the agency it belongs to, in one transaction.
   * @throws LinkUnusable */
  async use(kinds: readonly LinkKind[], secret: string, work: (link: UsedLink) => Promise<void>): Promise<void> {
    const link = await this.peek(kinds, secret);
    const { requestId } = this.scope.current;
    await this.scope.run(
      { agencyId: link.agencyId, actor: { kind: 'staff', staffId: link.staffId, roles: [] }, requestId },
      () =>
        this.transactions.run(async () => {
          await this.take(kinds, secret);
          await work(link);
        }),
    );
  }

  /** @throws LinkUnusable */
  async peek(kinds: readonly LinkKind[], secret: string): Promise<UsedLink> {
    const rows = await this.transactions.run(() =>
      this.transactions.query<{ agency_id: string; staff_id: string }>(
        `SELECT agency_id, staff_id FROM one_time_link WHERE hash = $1 AND kind = ANY($2) AND used_at IS NULL AND expires_at > now()`,
        [hashSecret(secret), kinds],
      ),
    );
    const row = rows[0];
    if (!row) throw new LinkUnusable();
    return { agencyId: row.agency_id, staffId: row.staff_id };
  }

  private async take(kinds: readonly LinkKind[], secret: string): Promise<void> {
    const rows = await this.transactions.query(
      `WITH taken AS (UPDATE one_time_link SET used_at = now() WHERE hash = $1 AND kind = ANY($2) AND used_at IS NULL AND expires_at > now() RETURNING id) SELECT id FROM taken`,
      [hashSecret(secret), kinds],
    );
    if (rows.length === 0) throw new LinkUnusable();
  }

  private async insert(
    kind: LinkKind,
    agencyId: string | null,
    staffId: string | null,
  ): Promise<{ secret: string; validHours: number }> {
    const secret = newSecret();
    const validHours = VALID_HOURS[kind];
    await this.transactions.query(
      `INSERT INTO one_time_link (id, hash, kind, agency_id, staff_id, expires_at) VALUES ($1, $2, $3, $4, $5, now() + make_interval(hours => $6))`,
      [newId(), hashSecret(secret), kind, agencyId, staffId, validHours],
    );
    return { secret, validHours };
  }
}
