import { SEARCH_KINDS, type SearchKind } from '@inroads/contracts';
import type { Found } from '@inroads/employers/finding';
import { IsName } from '@inroads/platform/http';
import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';

export class SearchRequest {
  /** As typed; typing errors are allowed, and the last word may be only begun. */
  @IsName(200)
  text: string;

  /** How many of each kind at most. */
  @IsInt()
  @Min(1)
  @Max(20)
  limit: number = 6;
}

export class FoundResponse implements Found {
  @ApiProperty({ enum: SEARCH_KINDS })
  kind: SearchKind;
  id: string;
  title: string;
  /** Who works there or where it is; the employer of an opening. */
  line: string;
}

export class SearchResponse {
  items: FoundResponse[];
}
