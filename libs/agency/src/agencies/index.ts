export * from './agencies.module';
export * from './agencies.service';
export * from './agency-time';
export * from './week-use.port';
export type { AgencyView } from './agency.view';
