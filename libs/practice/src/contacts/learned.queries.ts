import { Injectable } from '@nestjs/common';
import type { Stage } from '@inroads/fidelity';
import { Transactions } from '@inroads/platform/database';
import type { ContactInput, HeardOpening, LearnedFact, LearnedNeed } from './contact.input';

/** A promise that a contact kept, as it was made. */
export interface KeptPromise {
  readonly id: string;
  readonly dueOn: string;
  readonly what: string;
}

/** What a contact taught, as it was entered and still stands: what a correction starts from. */
export interface LearnedView {
  readonly facts: readonly LearnedFact[];
  readonly needs: readonly LearnedNeed[];
  readonly openings: readonly HeardOpening[];
  readonly stage: Stage | null;
  readonly next: ContactInput['next'];
  readonly doneFollowUps: readonly KeptPromise[];
}

/** Facts of an opening heard in the same contact belong to that opening. Nothing that was withdrawn or closed since. */
const LEARNED = `
  SELECT
    (SELECT coalesce(jsonb_agg(jsonb_build_object('holder', fact.holder, 'holderId', fact.holder_id, 'key', fact.key, 'value', fact.value,
        'certainty', fact.certainty) ORDER BY fact.id), '[]')
      FROM fact_entry fact WHERE fact.agency_id = current_agency() AND fact.contact_id = $1 AND fact.voided_at IS NULL
        AND NOT EXISTS (SELECT FROM opening WHERE opening.agency_id = fact.agency_id AND opening.id = fact.holder_id AND opening.heard_in_contact_id = $1)) AS facts,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', need.kind, 'words', need.words) ORDER BY need.id), '[]')
      FROM need WHERE need.agency_id = current_agency() AND need.contact_id = $1 AND need.closed_at IS NULL) AS needs,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('title', opening.title, 'isAdvertised', opening.is_advertised, 'facts',
        (SELECT coalesce(jsonb_agg(jsonb_build_object('key', fact.key, 'value', fact.value, 'certainty', fact.certainty) ORDER BY fact.id), '[]')
          FROM fact_entry fact WHERE fact.agency_id = opening.agency_id AND fact.holder_id = opening.id AND fact.contact_id = $1 AND fact.voided_at IS NULL)
        ) ORDER BY opening.id), '[]')
      FROM opening WHERE opening.agency_id = current_agency() AND opening.heard_in_contact_id = $1 AND opening.archived_at IS NULL) AS openings,
    (SELECT event.stage FROM stage_event event WHERE event.agency_id = current_agency() AND event.contact_id = $1 AND event.voided_at IS NULL
      ORDER BY event.id DESC LIMIT 1) AS stage,
    (SELECT jsonb_build_object('dueOn', promise.due_on, 'what', promise.what) FROM follow_up promise
      WHERE promise.agency_id = current_agency() AND promise.contact_id = $1 AND promise.voided_at IS NULL ORDER BY promise.id LIMIT 1) AS next,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', promise.id, 'dueOn', promise.due_on, 'what', promise.what) ORDER BY promise.id), '[]')
      FROM follow_up promise WHERE promise.agency_id = current_agency() AND promise.done_by_contact_id = $1) AS "doneFollowUps"`;

@Injectable()
export class LearnedQueries {
  constructor(private readonly transactions: Transactions) {}

  async of(contactId: string): Promise<LearnedView> {
    const [view] = await this.transactions.run(() => this.transactions.query<LearnedView>(LEARNED, [contactId]));
    if (!view) throw new Error('a query without FROM gives one row');
    return view;
  }
}
