import { IsInt } from 'class-validator';
import { IsName } from './text.validators';

export class CreatedResponse {
  id: string;
}

export class VersionRequest {
  /** The version that was read; a newer one in between is a conflict. */
  @IsInt()
  version: number;
}

export class ArchiveRequest extends VersionRequest {
  /** Why; it stays with the row. */
  @IsName(500)
  reason: string;
}
