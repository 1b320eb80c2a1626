import { Injectable } from '@nestjs/common';
import { AgencyRepository, newId } from '@inroads/platform/database';
import { AgencyMapEntity } from './agency-map.entity';
import type { MapFile } from './map-file';

@Injectable()
export class AgencyMapRepository extends AgencyRepository<AgencyMapEntity> {
  protected readonly target = AgencyMapEntity;
  protected readonly noun = 'agency-map';

  current(): Promise<AgencyMapEntity | null> {
    return this.rows('map').getOne();
  }

  async replace({ name, shapes }: MapFile): Promise<void> {
    await this.transactions.query(
      `INSERT INTO agency_map (id, agency_id, name, shapes) VALUES ($1, $2, $3, $4)
       ON CONFLICT (agency_id) DO UPDATE SET name = excluded.name, shapes = excluded.shapes`,
      [newId(), this.scope.agencyId, name, JSON.stringify(shapes)],
    );
  }

  async remove(): Promise<void> {
    await this.transactions.manager.delete(AgencyMapEntity, { agencyId: this.scope.agencyId });
  }
}
