import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AgencyTime } from '@inroads/agency/agencies';
import { StaffAccess, StaffQueries } from '@inroads/agency/staff';
import { addDays } from '@inroads/calendar';
import { NotFound } from '@inroads/kernel';
import { Audit } from '@inroads/platform/audit';
import { newId, RequestScope, Transactions } from '@inroads/platform/database';
import { type CalendarEntry, writeCalendar } from './calendar.writer';
import { FEED_APPOINTMENTS, FEED_STOPS } from './feed.rows';

export interface CalendarFeedView {
  readonly id: string;
  readonly createdAt: Date;
  readonly lastReadAt: Date | null;
}

export interface CalendarFile {
  readonly text: string;
  /** Equal for an unchanged calendar. */
  readonly etag: string;
}

/** The same answer for a wrong secret and one that was revoked. */
export class NoSuchFeed extends NotFound {
  constructor() {
    super('calendar-feed.not-found', 'There is no calendar at this address. Ask for a new one in the week plan.');
  }
}

const DAYS_BACK = 35;
const DAYS_AHEAD = 70;
const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** A calendar that other programs can subscribe to: an address with a secret, that can be revoked. Holds businesses and times, never a job seeker. */
@Injectable()
export class CalendarFeedsService {
  constructor(
    private readonly staff: StaffQueries,
    private readonly staffAccess: StaffAccess,
    private readonly audit: Audit,
    private readonly time: AgencyTime,
    private readonly scope: RequestScope,
    private readonly transactions: Transactions,
  ) {}

  /** One's own. */
  list(): Promise<CalendarFeedView[]> {
    return this.listOf(this.scope.staffId);
  }

  /** A colleague's, for her supervisor or an administrator: those of somebody who has left can be ended. @throws NotFound */
  of(staffId: string): Promise<CalendarFeedView[]> {
    return this.transactions.run(async () => {
      await this.staff.get(staffId);
      await this.staffAccess.requireOwnOrManaged(staffId);
      return this.listOf(staffId);
    });
  }

  private listOf(staffId: string): Promise<CalendarFeedView[]> {
    return this.transactions.run(() =>
      this.transactions.query<CalendarFeedView>(
        `SELECT id, created_at AS "createdAt", last_read_at AS "lastReadAt" FROM calendar_feed
         WHERE agency_id = $1 AND staff_id = $2 AND revoked_at IS NULL ORDER BY id`,
        [this.scope.agencyId, staffId],
      ),
    );
  }

  /** The secret is shown this once. */
  open(): Promise<{ id: string; secret: string }> {
    const secret = randomBytes(32).toString('base64url');
    const id = newId();
    return this.transactions.run(async () => {
      await this.transactions.query(
        `INSERT INTO calendar_feed (id, agency_id, staff_id, hash) VALUES ($1, $2, $3, $4)`,
        [id, this.scope.agencyId, this.scope.staffId, hashOf(secret)],
      );
      await this.audit.write({ act: 'link-made', on: 'calendar_feed', rowId: id });
      return { id, secret };
    });
  }

  /** One's own, or of somebody one decides about (docs/rules.md, Who may do what). @throws NotFound */
  revoke(id: string): Promise<void> {
    return this.transactions.run(async () => {
      const [feed] = await this.transactions.query<{ staffId: string }>(
        `SELECT staff_id AS "staffId" FROM calendar_feed WHERE id = $1 AND agency_id = $2 AND revoked_at IS NULL FOR UPDATE`,
        [id, this.scope.agencyId],
      );
      if (!feed) throw new NoSuchFeed();
      if (feed.staffId !== this.scope.staffId)
        await this.staffAccess.requireManaged(feed.staffId, () => new NoSuchFeed());
      await this.transactions.query(`UPDATE calendar_feed SET revoked_at = now() WHERE id = $1`, [id]);
      await this.audit.write({ act: 'link-ended', on: 'calendar_feed', rowId: id, content: { staffId: feed.staffId } });
    });
  }

  /** For whoever has the address. @throws NoSuchFeed */
  async read(secret: string): Promise<CalendarFile> {
    const [feed] = await this.transactions.run(() =>
      this.transactions.query<{ agencyId: string; staffId: string }>(
        `WITH read AS (UPDATE calendar_feed SET last_read_at = now() WHERE hash = $1 AND revoked_at IS NULL RETURNING agency_id, staff_id)
         SELECT agency_id AS "agencyId", staff_id AS "staffId" FROM read`,
        [hashOf(secret)],
      ),
    );
    if (!feed) throw new NoSuchFeed();
    const scope = { ...this.scope.current, agencyId: feed.agencyId, actor: { kind: 'system' } as const };
    return this.scope.run(scope, () => this.transactions.run(() => this.write(feed.staffId)));
  }

  private async write(staffId: string): Promise<CalendarFile> {
    const { isArchived } = await this.staff.get(staffId);
    if (isArchived) throw new NoSuchFeed();
    const today = await this.time.today();
    const range = [staffId, addDays(today, -DAYS_BACK), addDays(today, DAYS_AHEAD)];
    const stops = await this.transactions.query<CalendarEntry>(FEED_STOPS, range);
    const appointments = await this.transactions.query<CalendarEntry>(FEED_APPOINTMENTS, range);
    const rows = [...stops, ...appointments];
    const { zone } = await this.time.rules();
    const text = writeCalendar('Employer visits', zone, rows);
    return { text, etag: `"${createHash('sha256').update(text).digest('base64url')}"` };
  }
}
