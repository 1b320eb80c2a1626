export * from './agencies.module';
export * from './agencies.service';
export * from './agency-time';
export type { AgencyView } from './agency.view';
