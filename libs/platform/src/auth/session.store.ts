import { Injectable } from '@nestjs/common';
import type { Role } from '@inroads/contracts';
import { type SessionData, Store } from 'express-session';
import { DataSource } from 'typeorm';
import { hashSecret } from './secrets';

declare module 'express-session' {
  interface SessionData {
    agencyId: string;
    staffId: string;
    roles: Role[];
    label: string;
    startedAt: number;
  }
}

export const IDLE_MINUTES = 30;
export const ABSOLUTE_HOURS = 12;
/** A session in use is written at most this often. */
const TOUCH_SECONDS = 60;

interface SessionRow {
  agency_id: string;
  staff_id: string;
  roles: Role[];
  label: string;
  created_at: Date;
}

type Done = (error?: unknown) => void;

/**
 * Sessions in our own table, under hashed ids: who reads the table cannot use what he finds. There is no `touch`: reading one
 * notes that it is in use, and express-session would send the last byte of every answer by itself to wait for it.
 */
@Injectable()
export class SessionStore extends Store {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  override get(id: string, done: (error: unknown, session?: SessionData | null) => void): void {
    this.find(id).then(
      (session) => done(null, session),
      (error: unknown) => done(error),
    );
  }

  override set(id: string, session: SessionData, done: Done = () => undefined): void {
    this.dataSource
      .query(
        `INSERT INTO session (id_hash, agency_id, staff_id, roles, label) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (id_hash) DO UPDATE SET seen_at = now()`,
        [hashSecret(id), session.agencyId, session.staffId, session.roles, session.label],
      )
      .then(() => done(), done);
  }

  override destroy(id: string, done: Done = () => undefined): void {
    this.dataSource.query(`DELETE FROM session WHERE id_hash = $1`, [hashSecret(id)]).then(() => done(), done);
  }

  private async find(id: string): Promise<SessionData | null> {
    const hash = hashSecret(id);
    const rows = await this.dataSource.query<(SessionRow & { is_stale: boolean })[]>(
      `SELECT agency_id, staff_id, roles, label, created_at, seen_at < now() - make_interval(secs => $2) AS is_stale
       FROM session
       WHERE id_hash = $1 AND seen_at > now() - make_interval(mins => $3) AND created_at > now() - make_interval(hours => $4)`,
      [hash, TOUCH_SECONDS, IDLE_MINUTES, ABSOLUTE_HOURS],
    );
    const row = rows[0];
    if (!row) return null;
    if (row.is_stale) await this.dataSource.query(`UPDATE session SET seen_at = now() WHERE id_hash = $1`, [hash]);
    return {
      cookie: { originalMaxAge: null, path: '/' },
      agencyId: row.agency_id,
      staffId: row.staff_id,
      roles: row.roles,
      label: row.label,
      startedAt: row.created_at.getTime(),
    };
  }
}
