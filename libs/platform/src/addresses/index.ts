export { AddressesModule } from './addresses.module';
export { AddressFinder, AddressFinderAway } from './address-finder';
