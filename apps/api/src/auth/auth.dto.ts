import { FIELD_FAULTS, type Permission, PERMISSIONS, type Role, ROLES } from '@inroads/contracts';
import { IsName } from '@inroads/platform/http';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsEmail, IsIn, IsInt, IsString, Max, MaxLength, Min } from 'class-validator';

export class SignInRequest {
  @IsEmail({}, { message: FIELD_FAULTS.email })
  @MaxLength(254)
  email: string;

  @IsString()
  @MaxLength(200)
  password: string;
}

export class ForgotPasswordRequest {
  @IsEmail({}, { message: FIELD_FAULTS.email })
  @MaxLength(254)
  email: string;
}

export class LookAtLinkRequest {
  /** The last part of the link. */
  @IsString()
  @MaxLength(100)
  secret: string;
}

export class UseLinkRequest extends LookAtLinkRequest {
  /** At least 12 characters. */
  @IsString()
  @MaxLength(200)
  password: string;
}

export class LinkOwnerResponse {
  /** Whom the link is for. */
  name: string;
  email: string;
}

export class ChangePasswordRequest {
  @IsString()
  @MaxLength(200)
  currentPassword: string;

  @IsString()
  @MaxLength(200)
  newPassword: string;
}

export class MyAgencyResponse {
  id: string;
  name: string;
  /** IANA zone. */
  zone: string;
  /** 1 Monday to 7 Sunday. */
  weekStart: number;
  country: string;
  /** Today in the agency's zone. */
  today: string;
}

export class MyTeamResponse {
  id: string;
  name: string;
  kind: string;
}

export class MeResponse {
  staffId: string;
  name: string;
  @ApiProperty({ enum: ROLES, isArray: true })
  roles: Role[];
  @ApiProperty({ enum: PERMISSIONS, isArray: true })
  permissions: Permission[];
  agency: MyAgencyResponse;
  teams: MyTeamResponse[];
}

export class SessionResponse {
  id: string;
  /** Browser and system, as the browser named itself. */
  label: string;
  startedAt: Date;
  seenAt: Date;
  isThisOne: boolean;
}

export class CreateTokenRequest {
  @IsName(100)
  name: string;

  @IsIn(PERMISSIONS, { each: true })
  @ArrayUnique()
  @ArrayMaxSize(PERMISSIONS.length)
  @ApiProperty({ enum: PERMISSIONS, isArray: true })
  permissions: Permission[];

  /** Days until it ends, 1 to 366. */
  @IsInt()
  @Min(1)
  @Max(366)
  validDays: number;
}

export class CreatedTokenResponse {
  id: string;
  /** Shown once. Send it as `Authorization: Bearer`. */
  token: string;
}

export class TokenResponse {
  id: string;
  name: string;
  @ApiProperty({ enum: PERMISSIONS, isArray: true })
  permissions: Permission[];
  createdAt: Date;
  expiresAt: Date;
  lastUsedAt: Date | null;
}
