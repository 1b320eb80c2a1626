import { Injectable } from '@nestjs/common';
import type {
  ContactMode,
  ContactPurpose,
  ContactResult,
  CountedContact,
  HiringInfluence,
  Judgement,
  MadeBy,
  StaffInContactRole,
} from '@inroads/fidelity';
import { judgeContact, judgeFor } from '@inroads/fidelity';
import { Transactions } from '@inroads/platform/database';
import { type CountedPage, decodeCursor, toPage, totalOf } from '@inroads/platform/http';
import { SeekerAccess } from '@inroads/seekers/seekers';
import { WeeksService } from '../weeks';
import type { ForWhom } from './contact.input';
import { ContactAccess } from './contact-access';
import { ContactRepository } from './contact.repositories';
import { ForWhomService } from './for-whom';

export interface ContactView {
  readonly id: string;
  readonly employerId: string;
  readonly employerName: string;
  readonly siteId: string | null;
  readonly happenedAt: Date;
  readonly enteredAt: Date;
  readonly day: string;
  readonly week: string;
  readonly mode: ContactMode;
  readonly purpose: ContactPurpose;
  readonly madeBy: MadeBy;
  readonly minutes: number | null;
  readonly staff: readonly { readonly staffId: string; readonly name: string; readonly role: StaffInContactRole }[];
  readonly met: readonly {
    readonly personId: string | null;
    readonly name: string;
    readonly influence: HiringInfluence;
  }[];
  readonly results: readonly ContactResult[];
  readonly isNewJobDiscussed: boolean;
  readonly quote: string;
  readonly note: string;
  readonly isPlanned: boolean;
  readonly isImported: boolean;
  readonly isVoided: boolean;
  readonly voidedWhy: string | null;
  readonly overrideWhy: string | null;
  readonly version: number;
  /** The person at work may withdraw it: what was withdrawn already, nobody. */
  readonly mayVoid: boolean;
  /** For whom it was, as far as the person at work may see. */
  readonly seekers: readonly ForWhom[];
  /** How many more it was for, of others' caseloads. */
  readonly otherSeekers: number;
  readonly judgement: Judgement;
}

export interface ContactFilter {
  readonly employerId?: string;
  readonly staffId?: string;
  readonly week?: string;
  readonly seekerId?: string;
  readonly isVoidedShown?: boolean;
  readonly cursor?: string;
  readonly limit: number;
}

type Row = Omit<ContactView, 'seekers' | 'otherSeekers' | 'judgement' | 'mayVoid'> & {
  readonly createdBy: string | null;
};

const SELECT = `
  SELECT contact.id, contact.employer_id AS "employerId", employer.name AS "employerName", contact.site_id AS "siteId",
    contact.happened_at AS "happenedAt", contact.entered_at AS "enteredAt", contact.day, contact.week, contact.mode, contact.purpose, contact.made_by AS "madeBy",
    contact.minutes, contact.results, contact.is_new_job_discussed AS "isNewJobDiscussed", contact.quote, contact.note, contact.is_planned AS "isPlanned",
    contact.import_id IS NOT NULL AS "isImported", contact.voided_at IS NOT NULL AS "isVoided", contact.voided_why AS "voidedWhy",
    contact.override_why AS "overrideWhy", contact.version, contact.created_by AS "createdBy",
    (SELECT coalesce(jsonb_agg(jsonb_build_object('staffId', made.staff_id, 'name', staff.name, 'role', made.role) ORDER BY made.id), '[]')
      FROM contact_staff made JOIN staff ON staff.agency_id = made.agency_id AND staff.id = made.staff_id
      WHERE made.agency_id = contact.agency_id AND made.contact_id = contact.id) AS staff,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('personId', met.person_id, 'name', met.name, 'influence', met.influence) ORDER BY met.id), '[]')
      FROM contact_person met WHERE met.agency_id = contact.agency_id AND met.contact_id = contact.id) AS met
  FROM contact JOIN employer ON employer.agency_id = contact.agency_id AND employer.id = contact.employer_id`;

const NARROWED = `contact.agency_id = current_agency()
  AND ($1::uuid IS NULL OR contact.employer_id = $1)
  AND ($2::uuid IS NULL OR EXISTS (SELECT 1 FROM contact_staff made WHERE made.agency_id = contact.agency_id AND made.contact_id = contact.id AND made.staff_id = $2))
  AND ($3::date IS NULL OR contact.week = $3)
  AND ($4::uuid IS NULL OR EXISTS (SELECT 1 FROM contact_seeker whom WHERE whom.agency_id = contact.agency_id AND whom.contact_id = contact.id AND whom.seeker_id = $4))
  AND ($5::boolean OR contact.voided_at IS NULL)`;

/** The log, newest first. A page is a handful of queries, whatever its size. */
@Injectable()
export class ContactsQueries {
  constructor(
    private readonly contacts: ContactRepository,
    private readonly forWhom: ForWhomService,
    private readonly access: SeekerAccess,
    private readonly writers: ContactAccess,
    private readonly weeks: WeeksService,
    private readonly transactions: Transactions,
  ) {}

  /** @throws NotFound */
  get(id: string): Promise<ContactView> {
    return this.transactions.run(async () => {
      const rows = await this.transactions.query<Row>(
        `${SELECT} WHERE contact.agency_id = current_agency() AND contact.id = $1`,
        [id],
      );
      const [view] = await this.complete(rows);
      if (!view) throw this.contacts.notFound();
      return view;
    });
  }

  /** @throws NotFound where contacts for a job seeker are asked for whom one may not see */
  list(filter: ContactFilter): Promise<CountedPage<ContactView>> {
    return this.transactions.run(async () => {
      if (filter.seekerId) await this.access.require(filter.seekerId);
      const [at, id] = filter.cursor ? decodeCursor(filter.cursor, 2) : [null, null];
      const narrowed = [
        filter.employerId ?? null,
        filter.staffId ?? null,
        filter.week ?? null,
        filter.seekerId ?? null,
        filter.isVoidedShown ?? false,
      ];
      const rows = await this.transactions.query<Row>(
        `${SELECT}
         WHERE ${NARROWED}
           AND ($6::timestamptz IS NULL OR (contact.happened_at, contact.id) < ($6, $7::uuid))
         ORDER BY contact.happened_at DESC, contact.id DESC LIMIT $8`,
        [...narrowed, at, id, filter.limit + 1],
      );
      const countSql = `SELECT FROM contact WHERE ${NARROWED}`;
      const total = filter.cursor ? null : await totalOf(this.transactions, countSql, narrowed);
      const page = toPage(
        await this.complete(rows, filter.staffId),
        filter.limit,
        (view) => view,
        (view) => [view.happenedAt.toISOString(), view.id],
      );
      return { ...page, total };
    });
  }

  /** Adds for whom it was, whether it counts (for `staffId`, where one is asked about), and whether it may be withdrawn. */
  private async complete(rows: readonly Row[], staffId?: string): Promise<ContactView[]> {
    if (rows.length === 0) return [];
    const days = rows.map(({ day }) => day).sort();
    const settings = await this.weeks.countingSettings(days[0] as string, days.at(-1) as string);
    const whom = await this.forWhom.visibleOf(rows.map(({ id }) => id));
    const withdrawable = await this.writers.withdrawableAmong(rows);
    return rows.map((row) => {
      const { createdBy: _createdBy, ...shown } = row;
      const { seekers = [], others = 0 } = whom.get(row.id) ?? {};
      const counted = toCounted(row);
      const judgement = staffId ? judgeFor(staffId, counted, settings) : judgeContact(counted, settings);
      const mayVoid = !row.isVoided && withdrawable.has(row);
      return { ...shown, mayVoid, seekers, otherSeekers: others, judgement };
    });
  }
}

function toCounted(row: Row): CountedContact {
  return {
    id: row.id,
    happenedAt: row.happenedAt,
    day: row.day,
    mode: row.mode,
    purpose: row.purpose,
    madeBy: row.madeBy,
    met: row.met.map(({ influence }) => influence),
    newJobDiscussed: row.isNewJobDiscussed,
    voided: row.isVoided,
    imported: row.isImported,
    staff: row.staff.map(({ staffId, role }) => ({ id: staffId, role })),
    employer: row.employerId,
    site: row.siteId,
    seekers: [],
    keptAsSeparate: false,
  };
}
