import { Injectable } from '@nestjs/common';
import type { Fact, Observation } from '@inroads/matching';
import { newId, Transactions } from '@inroads/platform/database';
import { Outbox } from '@inroads/platform/outbox';
import { FactEntryRepository } from './fact-entry.repository';
import type { FactHolderKind } from './fact-entry.entity';
import { factFromHistory } from './current-fact';
import { FactNotUsable } from './fact.errors';
import { factValueFault } from './fact-value';

export interface FactInput {
  readonly holder: FactHolderKind;
  readonly holderId: string;
  readonly key: string;
  readonly value: unknown;
  readonly certainty: Observation;
  readonly asOf: string;
  /** Who said it, or where it stood. */
  readonly source: string;
  readonly contactId: string | null;
}

export interface FactLine {
  readonly id: string;
  readonly key: string;
  readonly value: unknown;
  readonly certainty: Observation;
  readonly asOf: string;
  readonly source: string;
  readonly contactId: string | null;
  readonly staffId: string | null;
}

const TABLE_OF: Record<FactHolderKind, string> = { employer: 'employer', site: 'employer_site', opening: 'opening' };

/** What is known of a business, a site, an opening: observations come in, the current facts follow from them. */
@Injectable()
export class FactsService {
  constructor(
    private readonly entries: FactEntryRepository,
    private readonly outbox: Outbox,
    private readonly transactions: Transactions,
  ) {}

  /** @throws FactNotUsable naming the fact, NotFound for a holder that is not there */
  observe(facts: readonly FactInput[]): Promise<void> {
    for (const [index, { key, value }] of facts.entries()) {
      const fault = factValueFault(key, value);
      if (fault) throw new FactNotUsable(`facts.${index}.${key}`, fault);
    }
    return this.transactions.run(async () => {
      for (const fact of facts) {
        const employerId = await this.employerOf(fact);
        await this.entries.insert({ id: newId(), employerId, ...fact, voidedAt: null });
      }
      await this.settle(facts);
    });
  }

  /** A contact was voided or corrected: what was learned in it no longer counts. */
  async withdraw(contactId: string): Promise<void> {
    const touched = await this.transactions.query<{ holder: FactHolderKind; holderId: string; key: string }>(
      `WITH voided AS (UPDATE fact_entry SET voided_at = now() WHERE agency_id = current_agency() AND contact_id = $1 AND voided_at IS NULL RETURNING holder, holder_id, key)
       SELECT DISTINCT holder, holder_id AS "holderId", key FROM voided`,
      [contactId],
    );
    await this.settle(touched);
  }

  history(holderId: string): Promise<FactLine[]> {
    return this.transactions.run(async () => {
      const entries = await this.entries.ofHolder(holderId);
      return entries.map(({ id, key, value, certainty, asOf, source, contactId, createdBy }) => ({ id, key, value, certainty, asOf, source, contactId, staffId: createdBy }));
    });
  }

  private async settle(touched: readonly { holder: FactHolderKind; holderId: string; key: string }[]): Promise<void> {
    const changed = { employers: new Set<string>(), openings: new Set<string>() };
    for (const { holder, holderId, key } of touched) {
      const fact = factFromHistory(await this.entries.ofFact(holderId, key));
      await this.write(holder, holderId, key, fact);
      if (holder === 'opening') changed.openings.add(holderId);
      else for (const id of await this.openingsUnder(holder, holderId)) changed.openings.add(id);
    }
    await this.outbox.enqueue('search.index-openings', { ids: [...changed.openings] });
  }

  private async write(holder: FactHolderKind, holderId: string, key: string, fact: Fact<unknown>): Promise<void> {
    await this.transactions.query(
      fact.certainty === 'unknown'
        ? `UPDATE ${TABLE_OF[holder]} SET facts = facts - $2 WHERE agency_id = current_agency() AND id = $1 AND $3::jsonb IS NOT NULL`
        : `UPDATE ${TABLE_OF[holder]} SET facts = facts || jsonb_build_object($2::text, $3::jsonb) WHERE agency_id = current_agency() AND id = $1`,
      [holderId, key, JSON.stringify(fact)],
    );
  }

  private async employerOf({ holder, holderId }: FactInput): Promise<string> {
    const column = holder === 'employer' ? 'id' : 'employer_id';
    const rows = await this.transactions.query<{ employerId: string }>(
      `SELECT ${column} AS "employerId" FROM ${TABLE_OF[holder]} WHERE agency_id = current_agency() AND id = $1 FOR UPDATE`,
      [holderId],
    );
    const row = rows[0];
    if (!row) throw this.entries.notFound();
    return row.employerId;
  }

  private async openingsUnder(holder: 'employer' | 'site', holderId: string): Promise<string[]> {
    const rows = await this.transactions.query<{ id: string }>(
      holder === 'employer'
        ? `SELECT id FROM opening WHERE agency_id = current_agency() AND employer_id = $1`
        : `SELECT opening_id AS id FROM opening_site WHERE agency_id = current_agency() AND site_id = $1`,
      [holderId],
    );
    return rows.map(({ id }) => id);
  }
}
