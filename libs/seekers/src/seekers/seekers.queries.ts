import { Injectable } from '@nestjs/common';
import { AgencyTime } from '@inroads/agency/agencies';
import { SightService } from '@inroads/agency/staff';
import type { SeekerStatus } from '@inroads/fidelity';
import { Audit } from '@inroads/platform/audit';
import { Transactions } from '@inroads/platform/database';
import { type CountedPage, decodeCursor, toPage, totalOf } from '@inroads/platform/http';
import { SeekerAccess, VISIBLE } from './seeker-access';
import { CaseloadRepository, EpisodeRepository, StatusRepository } from './seeker.repositories';
import { type SeekerLine, type SeekerPage, toSeekerPage } from './seeker.view';

export interface SeekerFilter {
  readonly text?: string;
  readonly specialistId?: string;
  readonly status?: SeekerStatus;
  readonly cursor?: string;
  readonly limit: number;
}

/** Who looked for work when, and with whom: what targets and clocks are made of. Codes, never names. */
export interface LookingPeriods {
  readonly caseloads: readonly {
    readonly seekerId: string;
    readonly staffId: string;
    readonly fromDay: string;
    readonly toDay: string | null;
  }[];
  readonly statuses: readonly {
    readonly seekerId: string;
    readonly status: SeekerStatus;
    readonly fromDay: string;
    readonly toDay: string | null;
  }[];
}

@Injectable()
export class SeekersQueries {
  constructor(
    private readonly access: SeekerAccess,
    private readonly caseloads: CaseloadRepository,
    private readonly statuses: StatusRepository,
    private readonly episodes: EpisodeRepository,
    private readonly sight: SightService,
    private readonly time: AgencyTime,
    private readonly audit: Audit,
    private readonly transactions: Transactions,
  ) {}

  /** One record; looking at it is written down. @throws NotFound */
  page(id: string): Promise<SeekerPage> {
    return this.transactions.run(async () => {
      const seeker = await this.access.require(id);
      await this.audit.read([id], 'seeker');
      return toSeekerPage(
        seeker,
        await this.caseloads.ofSeeker(id),
        await this.statuses.ofSeeker(id),
        await this.episodes.ofSeeker(id),
      );
    });
  }

  /** Own caseload, covered ones, supervised teams; nobody else. */
  list(filter: SeekerFilter): Promise<CountedPage<SeekerLine>> {
    return this.transactions.run(async () => {
      const { caseloadsOf, teamIds } = await this.sight.ofCurrent();
      const words = filter.text?.trim() || null;
      const [name, id] = filter.cursor ? decodeCursor(filter.cursor, 2) : [null, null];
      const narrowed = [
        teamIds,
        caseloadsOf,
        await this.time.today(),
        words,
        filter.specialistId ?? null,
        filter.status ?? null,
      ];
      const rows = await this.transactions.query<SeekerLine>(LIST, [...narrowed, name, id, filter.limit + 1]);
      const total = filter.cursor ? null : await totalOf(this.transactions, `SELECT ${NARROWED}`, narrowed);
      await this.audit.read(
        rows.slice(0, filter.limit).map((row) => row.id),
        'seeker-list',
      );
      const page = toPage(
        rows,
        filter.limit,
        (row) => row,
        (row) => [row.preferredName.toLowerCase(), row.id],
      );
      return { ...page, total };
    });
  }

  /** For counting: all periods of these specialists' caseloads that touch the days. */
  async lookingPeriods(staffIds: readonly string[], fromDay: string, toDay: string): Promise<LookingPeriods> {
    const caseloads = await this.transactions.query<LookingPeriods['caseloads'][number]>(
      `SELECT seeker_id AS "seekerId", staff_id AS "staffId", from_day AS "fromDay", to_day AS "toDay" FROM caseload
       WHERE agency_id = current_agency() AND staff_id = ANY($1) AND from_day <= $3 AND coalesce(to_day, 'infinity') >= $2`,
      [staffIds, fromDay, toDay],
    );
    const statuses = await this.transactions.query<LookingPeriods['statuses'][number]>(
      `SELECT seeker_id AS "seekerId", status, from_day AS "fromDay", to_day AS "toDay" FROM seeker_status
       WHERE agency_id = current_agency() AND seeker_id = ANY($1) AND from_day <= $3 AND coalesce(to_day, 'infinity') >= $2`,
      [[...new Set(caseloads.map(({ seekerId }) => seekerId))], fromDay, toDay],
    );
    return { caseloads, statuses };
  }
}

const NARROWED = `
  FROM seeker
  LEFT JOIN LATERAL (SELECT staff_id FROM caseload WHERE caseload.agency_id = seeker.agency_id AND caseload.seeker_id = seeker.id
    AND caseload.from_day <= $3 AND (caseload.to_day IS NULL OR caseload.to_day >= $3) ORDER BY from_day DESC LIMIT 1) load ON true
  LEFT JOIN LATERAL (SELECT status, from_day FROM seeker_status WHERE seeker_status.agency_id = seeker.agency_id AND seeker_status.seeker_id = seeker.id
    AND seeker_status.from_day <= $3 ORDER BY from_day DESC, id DESC LIMIT 1) status ON true
  LEFT JOIN LATERAL (SELECT entered_on FROM episode WHERE episode.agency_id = seeker.agency_id AND episode.seeker_id = seeker.id
    ORDER BY entered_on DESC LIMIT 1) episode ON true
  LEFT JOIN LATERAL (SELECT items, said_on FROM preference_version wish WHERE wish.agency_id = seeker.agency_id AND wish.seeker_id = seeker.id
    ORDER BY number DESC LIMIT 1) wish ON true
  WHERE seeker.agency_id = current_agency() AND seeker.archived_at IS NULL AND ${VISIBLE('$1', '$2', '$3')}
    AND ($4::text IS NULL OR seeker.preferred_name ILIKE '%' || $4 || '%' OR seeker.code ILIKE $4 || '%')
    AND ($5::uuid IS NULL OR load.staff_id = $5) AND ($6::text IS NULL OR status.status = $6)`;

const LIST = `
  SELECT seeker.id, seeker.code, seeker.preferred_name AS "preferredName", seeker.team_id AS "teamId", seeker.speak_for AS "speakFor", seeker.version,
    load.staff_id AS "specialistId", status.status, status.from_day AS "statusFrom", episode.entered_on AS "enteredOn",
    coalesce(jsonb_array_length(wish.items), 0) AS wishes, wish.said_on AS "wishesChangedOn"
  ${NARROWED}
    AND ($7::text IS NULL OR (lower(seeker.preferred_name), seeker.id) > ($7, $8::uuid))
  ORDER BY lower(seeker.preferred_name), seeker.id LIMIT $9`;
