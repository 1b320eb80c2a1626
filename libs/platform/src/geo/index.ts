export { distanceKm, type GeoPoint } from './geo.point';
export { GeoModule } from './geo.module';
export { Geocoder, type Located, type PostalAddress } from './geocoder';
export { TravelTimes, type TravelMatrix, type TravelPlace } from './travel-times';
