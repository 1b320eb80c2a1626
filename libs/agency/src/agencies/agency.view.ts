import type { CountryProfile } from '@inroads/contracts';
import type { AgencyEntity } from './agency.entity';

export interface AgencyView {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  readonly weekStart: number;
  readonly country: CountryProfile;
  readonly version: number;
}

export function toAgencyView({ id, name, zone, weekStart, country, version }: AgencyEntity): AgencyView {
  return { id, name, zone, weekStart, country, version };
}
