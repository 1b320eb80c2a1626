import { Module } from '@nestjs/common';
import { type Config, CONFIG } from '../config';
import { RequestScope, Transactions } from '../database';
import { DistanceTravelTimes } from './distance.travel-times';
import { Geocoder } from './geocoder';
import { MeasuredTravelTimes } from './measured.travel-times';
import { OsrmTravelEngine } from './osrm.travel-engine';
import { PostgresTravelTimeCache } from './postgres.travel-time.cache';
import { TravelTimes } from './travel-times';
import { UsPostalCodeGeocoder } from './us-postal-code.geocoder';
import { ValhallaTravelEngine } from './valhalla.travel-engine';

const ENGINES = { osrm: OsrmTravelEngine, valhalla: ValhallaTravelEngine };

/** Distance alone needs nothing; a routing service is asked first where the settings name one. */
function travelTimes(config?: Config, transactions?: Transactions, scope?: RequestScope): TravelTimes {
  const estimate = new DistanceTravelTimes();
  if (!config?.travelTimes || !transactions || !scope) return estimate;
  const { engine, url } = config.travelTimes;
  return new MeasuredTravelTimes(new ENGINES[engine](url), new PostgresTravelTimeCache(transactions, scope), estimate);
}

const optional = (token: symbol | typeof Transactions | typeof RequestScope) => ({ token, optional: true });

@Module({
  providers: [
    { provide: Geocoder, useClass: UsPostalCodeGeocoder },
    {
      provide: TravelTimes,
      useFactory: travelTimes,
      inject: [optional(CONFIG), optional(Transactions), optional(RequestScope)],
    },
  ],
  exports: [Geocoder, TravelTimes],
})
export class GeoModule {}
