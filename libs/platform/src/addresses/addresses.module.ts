import { Module } from '@nestjs/common';
import { type Config, CONFIG } from '../config';
import { AddressFinder, NoAddressFinder } from './address-finder';
import { NominatimAddressFinder } from './nominatim.address-finder';

@Module({
  providers: [
    {
      provide: AddressFinder,
      useFactory: ({ geocoderUrl }: Config) =>
        geocoderUrl === null ? new NoAddressFinder() : new NominatimAddressFinder(geocoderUrl),
      inject: [CONFIG],
    },
  ],
  exports: [AddressFinder],
})
export class AddressesModule {}
