import { Injectable } from '@nestjs/common';
import { Invalid, NotFound } from '@inroads/kernel';
import { grantsOf, type Permission } from '@inroads/contracts';
import { newId, RequestScope, Transactions } from '../database';
import { hashSecret, newSecret } from './secrets';

export interface ApiTokenView {
  readonly id: string;
  readonly name: string;
  readonly permissions: readonly Permission[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
}

const LONGEST_DAYS = 366;

/** Keys for programs: named, narrowed, with an end, shown once. */
@Injectable()
export class TokensService {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: RequestScope,
  ) {}

  list(): Promise<ApiTokenView[]> {
    return this.transactions.run(() =>
      this.transactions.query<ApiTokenView>(
        `SELECT id, name, permissions, created_at AS "createdAt", expires_at AS "expiresAt", last_used_at AS "lastUsedAt"
         FROM api_token WHERE staff_id = $1 AND revoked_at IS NULL ORDER BY created_at DESC, id LIMIT 200`,
        [this.scope.staffId],
      ),
    );
  }

  /** @throws Invalid when it asks for more than its owner may do */
  async create(
    name: string,
    permissions: readonly Permission[],
    validDays: number,
  ): Promise<{ id: string; token: string }> {
    const own = grantsOf(this.scope.roles);
    const beyond = permissions.filter((permission) => !own.has(permission));
    if (beyond.length > 0) {
      throw new Invalid('token.beyond-own-rights', `A token cannot do more than you: leave out ${beyond.join(', ')}.`);
    }
    const token = newSecret();
    const id = newId();
    await this.transactions.run(() =>
      this.transactions.query(
        `INSERT INTO api_token (id, hash, agency_id, staff_id, roles, name, permissions, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, now() + make_interval(days => $8))`,
        [
          id,
          hashSecret(token),
          this.scope.agencyId,
          this.scope.staffId,
          this.scope.roles,
          name,
          permissions,
          Math.min(validDays, LONGEST_DAYS),
        ],
      ),
    );
    return { id, token };
  }

  /** @throws NotFound */
  async revoke(id: string): Promise<void> {
    const rows = await this.transactions.run(() =>
      this.transactions.query(
        `WITH ended AS (UPDATE api_token SET revoked_at = now() WHERE id = $1 AND staff_id = $2 AND revoked_at IS NULL RETURNING id) SELECT id FROM ended`,
        [id, this.scope.staffId],
      ),
    );
    if (rows.length === 0)
      throw new NotFound('token.not-found', 'There is no such token of yours. It may have been ended before.');
  }
}
