export * from './agencies.module';
export * from './agencies.service';
export { AgencyEntity } from './agency.entity';
export * from './agency-time';
export type { AgencyView } from './agency.view';
