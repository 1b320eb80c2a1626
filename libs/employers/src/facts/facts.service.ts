import { Injectable } from '@nestjs/common';
import { groupBy } from '@inroads/kernel';
import type { Fact, Observation } from '@inroads/matching';
import { newId, Transactions } from '@inroads/platform/database';
import { Outbox } from '@inroads/platform/outbox';
import { FactEntryRepository } from './fact-entry.repository';
import type { FactHolderKind } from './fact-holder';
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

interface Touched {
  readonly holder: FactHolderKind;
  readonly holderId: string;
  readonly key: string;
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
    if (facts.length === 0) return Promise.resolve();
    return this.transactions.run(async () => {
      const employers = await this.employersOf(facts);
      await this.entries.insert(
        ...facts.map((fact) => ({
          id: newId(),
          employerId: employers.get(fact.holderId) ?? '',
          ...fact,
          voidedAt: null,
        })),
      );
      await this.settle(facts);
    });
  }

  /** A contact was voided or corrected: what was learned in it no longer counts. */
  async withdraw(contactId: string): Promise<void> {
    const touched = await this.transactions.query<Touched>(
      `WITH voided AS (UPDATE fact_entry SET voided_at = now() WHERE agency_id = current_agency() AND contact_id = $1 AND voided_at IS NULL RETURNING holder, holder_id, key)
       SELECT DISTINCT holder, holder_id AS "holderId", key FROM voided`,
      [contactId],
    );
    await this.settle(touched);
  }

  /** @throws NotFound */
  history(holderId: string): Promise<FactLine[]> {
    return this.transactions.run(async () => {
      if (!(await this.isHolder(holderId))) throw this.entries.notFound();
      const entries = await this.entries.ofHolder(holderId);
      return entries.map(({ id, key, value, certainty, asOf, source, contactId, createdBy }) => ({
        id,
        key,
        value,
        certainty,
        asOf,
        source,
        contactId,
        staffId: createdBy,
      }));
    });
  }

  private async isHolder(id: string): Promise<boolean> {
    const rows = await this.transactions.query(
      `SELECT 1 FROM employer WHERE agency_id = current_agency() AND id = $1
       UNION ALL SELECT 1 FROM employer_site WHERE agency_id = current_agency() AND id = $1
       UNION ALL SELECT 1 FROM opening WHERE agency_id = current_agency() AND id = $1`,
      [id],
    );
    return rows.length > 0;
  }

  /** Writes anew what holds, for each fact that was touched: one history query, one update for each holder. */
  private async settle(touched: readonly Touched[]): Promise<void> {
    const openings = new Set<string>();
    const entries = await this.entries.ofHolders(touched.map(({ holderId }) => holderId));
    for (const [holderId, ofHolder] of groupBy(touched, (fact) => fact.holderId)) {
      const { holder } = ofHolder[0] as Touched;
      const own = entries.filter((entry) => entry.holderId === holderId);
      const keys = [...new Set(ofHolder.map(({ key }) => key))];
      await this.write(
        holder,
        holderId,
        new Map(keys.map((key) => [key, factFromHistory(own.filter((entry) => entry.key === key))])),
      );
      if (holder === 'opening') openings.add(holderId);
      else for (const id of await this.openingsUnder(holder, holderId)) openings.add(id);
    }
    await this.outbox.enqueue('search.index-employers', { ids: await this.employersAmong(touched) });
    await this.outbox.enqueue('search.index-openings', { ids: [...openings] });
  }

  private async write(
    holder: FactHolderKind,
    holderId: string,
    facts: ReadonlyMap<string, Fact<unknown>>,
  ): Promise<void> {
    const known = [...facts].filter(([, { certainty }]) => certainty !== 'unknown');
    const unknown = [...facts].flatMap(([key, { certainty }]) => (certainty === 'unknown' ? [key] : []));
    await this.transactions.query(
      `UPDATE ${TABLE_OF[holder]} SET facts = (facts - $2::text[]) || $3::jsonb WHERE agency_id = current_agency() AND id = $1`,
      [holderId, unknown, JSON.stringify(Object.fromEntries(known))],
    );
  }

  /** Locks the holders, so that two observations of one fact are settled one after the other. @throws NotFound */
  private async employersOf(facts: readonly FactInput[]): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    for (const [holder, ofKind] of groupBy(facts, (fact) => fact.holder)) {
      const ids = [...new Set(ofKind.map(({ holderId }) => holderId))];
      const column = holder === 'employer' ? 'id' : 'employer_id';
      const rows = await this.transactions.query<{ id: string; employerId: string }>(
        `SELECT id, ${column} AS "employerId" FROM ${TABLE_OF[holder]} WHERE agency_id = current_agency() AND id = ANY($1) ORDER BY id FOR UPDATE`,
        [ids],
      );
      if (rows.length !== ids.length) throw this.entries.notFound();
      for (const { id, employerId } of rows) found.set(id, employerId);
    }
    return found;
  }

  /** Businesses whose own facts, or those of a site, were touched: their documents are of another version now. */
  private async employersAmong(touched: readonly Touched[]): Promise<string[]> {
    const idsOf = (kind: FactHolderKind) =>
      touched.filter(({ holder }) => holder === kind).map(({ holderId }) => holderId);
    const sites = await this.transactions.query<{ id: string }>(
      `SELECT DISTINCT employer_id AS id FROM employer_site WHERE agency_id = current_agency() AND id = ANY($1)`,
      [idsOf('site')],
    );
    return [...idsOf('employer'), ...sites.map(({ id }) => id)];
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
