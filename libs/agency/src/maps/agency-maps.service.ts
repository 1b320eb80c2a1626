import { Injectable } from '@nestjs/common';
import { Transactions } from '@inroads/platform/database';
import { AgencyMapRepository } from './agency-map.repository';
import { type MapFile, readMapFile } from './map-file';

/** The agency's own map: no key, no tiles, and no other server learns where anybody goes. */
@Injectable()
export class AgencyMapsService {
  constructor(
    private readonly maps: AgencyMapRepository,
    private readonly transactions: Transactions,
  ) {}

  current(): Promise<MapFile | null> {
    return this.transactions.run(async () => {
      const map = await this.maps.current();
      return map && { name: map.name, shapes: map.shapes };
    });
  }

  /** @throws Invalid when the file cannot be drawn; the map in use stays */
  replace(file: unknown): Promise<void> {
    const map = readMapFile(file);
    return this.transactions.run(() => this.maps.replace(map));
  }

  remove(): Promise<void> {
    return this.transactions.run(() => this.maps.remove());
  }
}
