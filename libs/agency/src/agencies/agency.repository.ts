import { Injectable } from '@nestjs/common';
import { NotFound } from '@inroads/kernel';
import { hasNoChanges, RequestScope, StaleVersion, type StampedRow, Transactions } from '@inroads/platform/database';
import { AgencyEntity } from './agency.entity';

export type NewAgency = Omit<AgencyEntity, Exclude<keyof StampedRow, 'id'>>;

/** The one table that is not an agency's row but the agency: reads are of the agency at work, except where set-up asks. */
@Injectable()
export class AgencyRepository {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: RequestScope,
  ) {}

  async current(): Promise<AgencyEntity> {
    const agency = await this.transactions.manager.findOneBy(AgencyEntity, { id: this.scope.agencyId });
    if (!agency)
      throw new NotFound('agency.not-found', 'Your agency is not there any more. Ask whoever runs this server.');
    return agency;
  }

  async isAnyThere(): Promise<boolean> {
    return this.transactions.manager.exists(AgencyEntity);
  }

  async insert(agency: NewAgency): Promise<void> {
    await this.transactions.manager.insert(AgencyEntity, agency);
  }

  /** The first person of an agency; everybody later comes through the staff feature, which stands on this one. */
  async insertFirstStaff(agencyId: string, staffId: string, name: string): Promise<void> {
    await this.transactions.query(`INSERT INTO staff (id, agency_id, name, roles) VALUES ($1, $2, $3, '{admin}')`, [
      staffId,
      agencyId,
      name,
    ]);
  }

  /** No changes leave it as it is. @throws StaleVersion */
  async update(version: number, changes: Partial<Omit<NewAgency, 'id'>>): Promise<void> {
    if (hasNoChanges(changes)) {
      const current = await this.current();
      if (current.version !== version) throw new StaleVersion('agency', current);
      return;
    }
    const { affected } = await this.transactions.manager.update(
      AgencyEntity,
      { id: this.scope.agencyId, version },
      changes,
    );
    if (affected !== 1) throw new StaleVersion('agency', await this.current());
  }

  async ids(): Promise<string[]> {
    const rows = await this.transactions.query<{ id: string }>(`SELECT id FROM agency ORDER BY id`);
    return rows.map(({ id }) => id);
  }
}
