import { Module } from '@nestjs/common';
import { DistanceTravelTimes } from './distance.travel-times';
import { Geocoder } from './geocoder';
import { TravelTimes } from './travel-times';
import { UsPostalCodeGeocoder } from './us-postal-code.geocoder';

@Module({
  providers: [
    { provide: Geocoder, useClass: UsPostalCodeGeocoder },
    { provide: TravelTimes, useClass: DistanceTravelTimes },
  ],
  exports: [Geocoder, TravelTimes],
})
export class GeoModule {}
