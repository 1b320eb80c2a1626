import { IsName } from './text.validators';
import { IsVersion } from './version.validator';

export class CreatedResponse {
  id: string;
}

export class VersionRequest {
  /** The version that was read; a newer one in between is a conflict. */
  @IsVersion()
  version: number;
}

export class ArchiveRequest extends VersionRequest {
  /** Why; it stays with the row. */
  @IsName(500)
  reason: string;
}
