import type { CountedContact } from '@inroads/fidelity';
import { Injectable } from '@nestjs/common';
import { Transactions } from '@inroads/platform/database';

/** Contacts as the rules see them: ids only. One query each. */
@Injectable()
export class CountedContacts {
  constructor(private readonly transactions: Transactions) {}

  ofStaff(staffIds: readonly string[], fromDay: string, toDay: string): Promise<CountedContact[]> {
    return this.transactions.query<CountedContact>(
      `${SELECT}
       WHERE contact.agency_id = current_agency() AND contact.day BETWEEN $2 AND $3
         AND EXISTS (SELECT 1 FROM contact_staff own WHERE own.agency_id = contact.agency_id AND own.contact_id = contact.id AND own.staff_id = ANY($1))
       ORDER BY contact.happened_at, contact.id`,
      [staffIds, fromDay, toDay],
    );
  }

  /** Those that were for any of these people, whoever made them: what clocks are read from. */
  forSeekers(seekerIds: readonly string[], fromDay: string): Promise<CountedContact[]> {
    return this.transactions.query<CountedContact>(
      `${SELECT}
       WHERE contact.agency_id = current_agency() AND contact.day >= $2
         AND EXISTS (SELECT 1 FROM contact_seeker whom WHERE whom.agency_id = contact.agency_id AND whom.contact_id = contact.id AND whom.seeker_id = ANY($1))
       ORDER BY contact.happened_at, contact.id`,
      [seekerIds, fromDay],
    );
  }
}

const SELECT = `
  SELECT contact.id, contact.happened_at AS "happenedAt", to_char(contact.day, 'YYYY-MM-DD') AS day, contact.mode, contact.purpose, contact.made_by AS "madeBy",
         contact.employer_id AS employer, contact.site_id AS site, contact.is_new_job_discussed AS "newJobDiscussed",
         contact.voided_at IS NOT NULL AS voided, contact.import_id IS NOT NULL AS imported, contact.is_kept_as_separate AS "keptAsSeparate",
         ARRAY(SELECT influence FROM contact_person met WHERE met.agency_id = contact.agency_id AND met.contact_id = contact.id) AS met,
         ARRAY(SELECT seeker_id::text FROM contact_seeker whom WHERE whom.agency_id = contact.agency_id AND whom.contact_id = contact.id) AS seekers,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('id', staff_id, 'role', role) ORDER BY id), '[]') FROM contact_staff made
           WHERE made.agency_id = contact.agency_id AND made.contact_id = contact.id) AS staff
  FROM contact`;
