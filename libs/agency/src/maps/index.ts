export * from './agency-maps.service';
export { MAP_LAYERS, type MapFile, type MapLayer, type MapPosition, type MapShape } from './map-file';
export * from './maps.module';
