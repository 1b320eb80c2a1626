import { FIELD_FAULTS } from '@inroads/contracts';
import { IsName } from '@inroads/platform/http';
import { Type } from 'class-transformer';
import { IsDefined, IsEmail, IsString, MaxLength, ValidateNested } from 'class-validator';
import { AgencyFields } from '../agency/agency.dto';

export class AdministratorRequest {
  @IsName(200)
  name: string;

  @IsEmail({}, { message: FIELD_FAULTS.email })
  @MaxLength(254)
  email: string;

  /** At least 12 characters. */
  @IsString()
  @MaxLength(200)
  password: string;
}

export class SetUpRequest {
  /** From the console of the server; works once. */
  @IsString()
  @MaxLength(100)
  code: string;

  @IsDefined()
  @ValidateNested()
  @Type(() => AgencyFields)
  agency: AgencyFields;

  @IsDefined()
  @ValidateNested()
  @Type(() => AdministratorRequest)
  administrator: AdministratorRequest;
}

export class SetUpStateResponse {
  /** This server has no agency yet. */
  isOpen: boolean;
}

export class SetUpResponse {
  agencyId: string;
  staffId: string;
}
