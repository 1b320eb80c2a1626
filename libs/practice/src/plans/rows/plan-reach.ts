import { Injectable } from '@nestjs/common';
import { Transactions } from '@inroads/platform/database';
import type { PlanEventCode } from '../plan.words';

/** A visit that is about to be written: some time between two days, both included; the business as a whole without a site. */
export interface WantedVisit {
  readonly employerId: string;
  readonly siteId: string | null;
  readonly fromDay: string;
  readonly untilDay: string;
}

export interface VisitOnDay {
  readonly employerId: string;
  readonly siteId: string;
  readonly day: string;
}

/** As a last day: there is none. */
export const FOR_GOOD = '9999-12-31';

/** Why a business is out of reach, as the line that its cancelled visit gets. */
export interface OutOfReach {
  readonly event: Extract<PlanEventCode, 'cancelled-do-not-contact' | 'cancelled-archived'>;
  /** Last day of a stop, or FOR_GOOD. */
  readonly until: string;
}

interface BarRow {
  readonly isArchived: boolean;
  readonly until: string | null;
}

/**
 * Whether a business may be visited, asked in the very transaction that writes the visit. Whoever puts a business out of reach holds its row
 * (EmployerChanges); whoever writes a visit shares it. So either the visit is there to be cancelled, or the stop is there to be seen. Employers are
 * held first, then plans, both in the order of their ids: nobody waits for somebody who waits for her.
 */
@Injectable()
export class PlanReach {
  constructor(private readonly transactions: Transactions) {}

  /** Until the transaction ends none of them comes to be out of reach. Before any plan is held. */
  async share(employerIds: readonly string[]): Promise<void> {
    await this.transactions.query(
      `SELECT id FROM employer WHERE agency_id = current_agency() AND id = ANY($1) ORDER BY id FOR KEY SHARE`,
      [employerIds],
    );
  }

  /** As `share`, for the businesses of these sites. */
  async shareSites(siteIds: readonly string[]): Promise<void> {
    const rows = await this.transactions.query<{ id: string }>(
      `SELECT DISTINCT employer_id AS id FROM employer_site WHERE agency_id = current_agency() AND id = ANY($1)`,
      [siteIds],
    );
    await this.share(rows.map(({ id }) => id));
  }

  async barOf(visit: WantedVisit): Promise<OutOfReach | null> {
    const [bar] = await this.barsOf([visit]);
    return bar ?? null;
  }

  /** As `barOf`, for a visit on a day. */
  barOn({ employerId, siteId, day }: VisitOnDay): Promise<OutOfReach | null> {
    return this.barOf({ employerId, siteId, fromDay: day, untilDay: day });
  }

  /** For each visit what keeps it from being made. */
  async barsOf(visits: readonly WantedVisit[]): Promise<(OutOfReach | null)[]> {
    const rows = await this.transactions.query<BarRow>(BARS, [
      visits.map(({ employerId }) => employerId),
      visits.map(({ siteId }) => siteId),
      visits.map(({ fromDay }) => fromDay),
      visits.map(({ untilDay }) => untilDay),
    ]);
    return rows.map(({ isArchived, until }) => {
      if (isArchived) return { event: 'cancelled-archived', until: FOR_GOOD };
      return until === null ? null : { event: 'cancelled-do-not-contact', until };
    });
  }
}

const BARS = `
  SELECT employer.archived_at IS NOT NULL OR site.archived_at IS NOT NULL AS "isArchived",
    (SELECT to_char(max(coalesce(stop.until_day, '${FOR_GOOD}')), 'YYYY-MM-DD') FROM do_not_contact stop
      WHERE stop.agency_id = employer.agency_id AND stop.employer_id = employer.id AND (stop.site_id IS NULL OR stop.site_id = site.id)
        AND stop.person_id IS NULL AND stop.lifted_at IS NULL AND stop.from_day <= visit.until_day
        AND coalesce(stop.until_day, 'infinity') >= visit.from_day) AS until
  FROM unnest($1::uuid[], $2::uuid[], $3::date[], $4::date[]) WITH ORDINALITY AS visit (employer_id, site_id, from_day, until_day, number)
  JOIN employer ON employer.agency_id = current_agency() AND employer.id = visit.employer_id
  LEFT JOIN employer_site site ON site.agency_id = employer.agency_id AND site.id = visit.site_id
  ORDER BY visit.number`;
