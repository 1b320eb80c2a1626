import { IsDay, PageQuery } from '@inroads/platform/http';
import type { AuditEntryView } from '@inroads/platform/audit';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsUUID, Matches } from 'class-validator';

export class SeekerTrailQuery extends PageQuery {}

export class ListAuditQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  seeker?: string;

  @IsOptional()
  @IsUUID()
  row?: string;

  /** Who did it. */
  @IsOptional()
  @IsUUID()
  staff?: string;

  /** `insert`, `update`, `read`, `sign-in` ... */
  @IsOptional()
  @Matches(/^[a-z-]{2,40}$/, { message: 'must be a word like update' })
  act?: string;

  @IsOptional()
  @Matches(/^[a-z_-]{2,60}$/, { message: 'must be a name like employer_site' })
  on?: string;

  /** First day, in the agency's zone. */
  @IsOptional()
  @IsDay()
  from?: string;

  /** Last day, included. */
  @IsOptional()
  @IsDay()
  to?: string;
}

export class AuditEntryResponse {
  id: number;
  at: Date;
  /** `null`: a job or a command. */
  staffId: string | null;
  requestId: string;
  act: string;
  on: string;
  rowId: string | null;
  seekerId: string | null;
  /** The code that stands for the person, in the trail of the whole agency; a name is never here. */
  seekerCode: string | null;
  changed: string[];
  /** Before and after; left out where it could hold anything of a job seeker. */
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  content: object | null;

  static from(
    { actorId, content, changed, ...entry }: AuditEntryView,
    codes: ReadonlyMap<string, string>,
  ): AuditEntryResponse {
    const seekerCode = codes.get(entry.seekerId ?? '') ?? null;
    return { ...entry, seekerCode, staffId: actorId, changed: [...changed], content: content ?? null };
  }
}

export class AuditListResponse {
  items: AuditEntryResponse[];
  nextCursor: string | null;
}
