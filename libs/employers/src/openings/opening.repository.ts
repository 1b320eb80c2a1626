import { Injectable } from '@nestjs/common';
import { AgencyRepository } from '@inroads/platform/database';
import { OpeningEntity } from './opening.entity';
import { OpeningSiteEntity } from './opening-site.entity';

const TOUCHED = `
  SELECT opening.id FROM opening
  WHERE opening.agency_id = current_agency() AND opening.id = ANY($1) AND (
    EXISTS (SELECT 1 FROM audit_entry change WHERE change.agency_id = opening.agency_id AND change.row_id = opening.id
      AND change.table_name = 'opening' AND change.act = 'update' AND change.actor_id <> opening.created_by AND change.at < now())
    OR EXISTS (SELECT 1 FROM fact_entry fact WHERE fact.agency_id = opening.agency_id AND fact.holder = 'opening' AND fact.holder_id = opening.id
      AND fact.voided_at IS NULL AND fact.created_by <> opening.created_by))`;

@Injectable()
export class OpeningRepository extends AgencyRepository<OpeningEntity> {
  protected readonly target = OpeningEntity;
  protected readonly noun = 'opening';

  ofContact(contactId: string): Promise<OpeningEntity[]> {
    return this.rows('opening').andWhere('opening.heardInContactId = :contactId', { contactId }).getMany();
  }

  /** Of these, those that somebody else than who added them has changed or told a fact of, before this transaction. */
  async touchedByOthers(ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.transactions.query<{ id: string }>(TOUCHED, [ids]);
    return new Set(rows.map(({ id }) => id));
  }
}

@Injectable()
export class OpeningSiteRepository extends AgencyRepository<OpeningSiteEntity> {
  protected readonly target = OpeningSiteEntity;
  protected readonly noun = 'opening-site';

  ofOpenings(openingIds: readonly string[]): Promise<OpeningSiteEntity[]> {
    if (openingIds.length === 0) return Promise.resolve([]);
    return this.rows('place')
      .andWhere('place.openingId IN (:...openingIds)', { openingIds })
      .orderBy('place.id')
      .getMany();
  }
}
