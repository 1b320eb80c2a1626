export { distanceKm, type GeoPoint } from './geo.point';
export { GeoModule } from './geo.module';
export { Geocoder, type Located, type PostalAddress } from './geocoder';
export { PostgresTravelTimeCache } from './postgres.travel-time.cache';
export { TravelTimes, type TravelMatrix, type TravelPlace } from './travel-times';
