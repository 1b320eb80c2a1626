import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { MayBeLeftOut } from './left-out.validator';

const MAX_PAGE_SIZE = 200;

/** What every list takes. */
export class PageQuery {
  /** How many at most; 1 to 200. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MAX_PAGE_SIZE)
  limit: number = 50;

  /** Where to go on: the `nextCursor` of the answer before. */
  @IsOptional()
  @IsString()
  @MaxLength(400)
  cursor?: string;
}

/** The same in the body of a question. */
export class PageRequest {
  /** How many at most; 1 to 200. */
  @IsInt()
  @Min(1)
  @Max(MAX_PAGE_SIZE)
  limit: number = 50;

  /** Where to go on: the `nextCursor` of the answer before. */
  @MayBeLeftOut()
  @IsString()
  @MaxLength(400)
  cursor?: string;
}
