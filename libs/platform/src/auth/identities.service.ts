import { Injectable } from '@nestjs/common';
import type { Role } from '@inroads/contracts';
import { Audit } from '../audit';
import { newId, RequestScope, Transactions } from '../database';
import { AddressTaken, NotYourPassword, WrongCredentials } from './auth.errors';
import { hashPassword, isPassword } from './passwords';
import { SignInLimiter } from './sign-in.limiter';

export interface Identity {
  readonly agencyId: string;
  readonly staffId: string;
  readonly roles: readonly Role[];
}

interface IdentityRow {
  id: string;
  agency_id: string;
  staff_id: string;
  roles: Role[];
  password_hash: string | null;
  is_closed: boolean;
}

/** How people sign in, apart from who they are: an address, a password, and the rights they have now. */
@Injectable()
export class IdentitiesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: RequestScope,
    private readonly limiter: SignInLimiter,
    private readonly audit: Audit,
  ) {}

  /** @throws WrongCredentials, TooManyTries */
  async signIn(email: string, password: string, ip: string): Promise<Identity> {
    await this.limiter.take(email, ip);
    const row = await this.findByEmail(email);
    const isRight = await isPassword(password, row && !row.is_closed ? row.password_hash : null);
    if (!row) throw new WrongCredentials();
    const actor = isRight
      ? ({ kind: 'staff', staffId: row.staff_id, roles: row.roles } as const)
      : ({ kind: 'system' } as const);
    await this.scope.run({ agencyId: row.agency_id, actor, requestId: this.scope.current.requestId }, () =>
      this.transactions.run(() =>
        this.audit.write({ act: isRight ? 'sign-in' : 'sign-in-refused', on: 'identity', rowId: row.staff_id }),
      ),
    );
    if (!isRight) throw new WrongCredentials();
    await this.limiter.forget(email);
    return { agencyId: row.agency_id, staffId: row.staff_id, roles: row.roles };
  }

  /** @throws AddressTaken */
  async add(identity: Identity, email: string): Promise<void> {
    await this.transactions.run(async () => {
      const added = await this.transactions.query(
        `INSERT INTO identity (id, agency_id, staff_id, email, roles) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING id`,
        [newId(), identity.agencyId, identity.staffId, email.trim(), identity.roles],
      );
      if (added.length === 0) throw new AddressTaken();
    });
  }

  /** Sets the password, signs the person out everywhere and ends links that are still open. @throws PasswordRefused */
  async setPassword(staffId: string, password: string): Promise<void> {
    const hash = await hashPassword(password);
    await this.transactions.run(async () => {
      await this.transactions.query(`UPDATE identity SET password_hash = $2 WHERE staff_id = $1`, [staffId, hash]);
      await this.endSessionsAndLinks(staffId);
      await this.audit.write({ act: 'password-changed', on: 'identity', rowId: staffId });
    });
  }

  /** For whoever could not sign in, perhaps because somebody else did: no way in that was given before remains. @throws PasswordRefused */
  async resetPassword(staffId: string, password: string): Promise<void> {
    await this.transactions.run(async () => {
      await this.setPassword(staffId, password);
      await this.endTokens(staffId);
    });
  }

  /** @throws NotYourPassword */
  async changeOwnPassword(current: string, next: string): Promise<void> {
    const { staffId } = this.scope;
    const rows = await this.transactions.run(() =>
      this.transactions.query<{ password_hash: string | null }>(
        `SELECT password_hash FROM identity WHERE staff_id = $1`,
        [staffId],
      ),
    );
    if (!(await isPassword(current, rows[0]?.password_hash ?? null))) throw new NotYourPassword();
    await this.setPassword(staffId, next);
  }

  /** New rights hold at once: sessions end, tokens shrink or grow with their owner. */
  async changeRights(staffId: string, roles: readonly Role[]): Promise<void> {
    await this.transactions.run(async () => {
      await this.transactions.query(`UPDATE identity SET roles = $2 WHERE staff_id = $1`, [staffId, roles]);
      await this.transactions.query(`UPDATE api_token SET roles = $2 WHERE staff_id = $1`, [staffId, roles]);
      await this.transactions.query(`DELETE FROM session WHERE staff_id = $1`, [staffId]);
    });
  }

  /** For people who have left: no way in remains. */
  async close(staffId: string): Promise<void> {
    await this.transactions.run(async () => {
      await this.transactions.query(`UPDATE identity SET is_closed = true WHERE staff_id = $1`, [staffId]);
      await this.endSessionsAndLinks(staffId);
      await this.endTokens(staffId);
    });
  }

  async emailOf(staffId: string): Promise<string | null> {
    const rows = await this.transactions.run(() =>
      this.transactions.query<{ email: string }>(`SELECT email FROM identity WHERE staff_id = $1`, [staffId]),
    );
    return rows[0]?.email ?? null;
  }

  async emailsOf(staffIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.transactions.run(() =>
      this.transactions.query<{ staff_id: string; email: string }>(
        `SELECT staff_id, email FROM identity WHERE staff_id = ANY($1)`,
        [staffIds],
      ),
    );
    return new Map(rows.map(({ staff_id, email }) => [staff_id, email]));
  }

  /** Somebody who could sign in with this address. */
  async findOpen(email: string): Promise<Identity | null> {
    const row = await this.findByEmail(email);
    return row && !row.is_closed ? { agencyId: row.agency_id, staffId: row.staff_id, roles: row.roles } : null;
  }

  private async endSessionsAndLinks(staffId: string): Promise<void> {
    await this.transactions.query(`DELETE FROM session WHERE staff_id = $1`, [staffId]);
    await this.transactions.query(`UPDATE one_time_link SET used_at = now() WHERE staff_id = $1 AND used_at IS NULL`, [
      staffId,
    ]);
  }

  private async endTokens(staffId: string): Promise<void> {
    await this.transactions.query(
      `UPDATE api_token SET revoked_at = now() WHERE staff_id = $1 AND revoked_at IS NULL`,
      [staffId],
    );
  }

  private async findByEmail(email: string): Promise<IdentityRow | null> {
    const rows = await this.transactions.run(() =>
      this.transactions.query<IdentityRow>(
        `SELECT id, agency_id, staff_id, roles, password_hash, is_closed FROM identity WHERE lower(email) = lower($1)`,
        [email.trim()],
      ),
    );
    return rows[0] ?? null;
  }
}
