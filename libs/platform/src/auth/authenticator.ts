import { Injectable } from '@nestjs/common';
import { grantsOf, type Permission, type Role } from '@inroads/contracts';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { hashSecret } from './secrets';

export interface SignedIn {
  readonly agencyId: string;
  readonly staffId: string;
  readonly roles: readonly Role[];
  readonly permissions: ReadonlySet<Permission>;
  /** A page in a browser, or a program with a token. Only the first can be ridden by another site. */
  readonly by: 'session' | 'token';
}

interface TokenRow {
  id: string;
  agency_id: string;
  staff_id: string;
  roles: Role[];
  permissions: Permission[];
}

/** Who is asking: a session cookie, or `Authorization: Bearer` with an API token. */
@Injectable()
export class Authenticator {
  constructor(private readonly dataSource: DataSource) {}

  async authenticate(request: Request): Promise<SignedIn | null> {
    const bearer = /^Bearer ([\w-]{20,100})$/.exec(request.get('Authorization') ?? '')?.[1];
    if (bearer) return this.fromToken(bearer);
    const { session } = request;
    if (!session?.staffId) return null;
    const { agencyId, staffId, roles } = session as { agencyId: string; staffId: string; roles: Role[] };
    return { agencyId, staffId, roles, permissions: grantsOf(roles), by: 'session' };
  }

  /** A token never reaches further than its owner does now. */
  private async fromToken(token: string): Promise<SignedIn | null> {
    const rows = await this.dataSource.query<TokenRow[]>(
      `SELECT id, agency_id, staff_id, roles, permissions FROM api_token WHERE hash = $1 AND revoked_at IS NULL AND expires_at > now()`,
      [hashSecret(token)],
    );
    const row = rows[0];
    if (!row) return null;
    await this.dataSource.query(
      `UPDATE api_token SET last_used_at = now() WHERE id = $1 AND (last_used_at IS NULL OR last_used_at < now() - interval '1 minute')`,
      [row.id],
    );
    const own = grantsOf(row.roles);
    const permissions = new Set(row.permissions.filter((permission) => own.has(permission)));
    return { agencyId: row.agency_id, staffId: row.staff_id, roles: row.roles, permissions, by: 'token' };
  }
}
