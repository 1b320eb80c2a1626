import { IsName, IsNote, IsVersion } from '@inroads/platform/http';
import { type AnswerInput, ANSWERS, type AnswerWord, MOST_SHOWN } from '@inroads/practice/matches';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsBoolean,
  IsIn,
  IsInt,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';

export class RankingQuery {
  /** How many of each of the three lists; 1 to 100. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MOST_SHOWN)
  limit: number = 20;
}

export class ReorderRequest {
  /** The version of the person's own order that was read; 0 where there was none. */
  @IsVersion()
  version: number;

  /** Openings in the person's order. They stand before ours. */
  @IsUUID(undefined, { each: true })
  @ArrayUnique()
  @ArrayMaxSize(100)
  openingIds: string[];

  /** Why, in the person's words. */
  @IsNote(500)
  reason: string = '';
}

export class AnswerRequest implements AnswerInput {
  @IsUUID()
  openingId: string;

  /** The ranking in which the opening was shown. */
  @ValidateIf((_, value) => value !== null)
  @IsUUID()
  rankingId: string | null = null;

  @IsIn(ANSWERS)
  @ApiProperty({ enum: ANSWERS })
  answer: AnswerWord;

  /** Asked with a No: what it is about, e.g. `pay`, `travel`, `environment:noise`, or `other`. */
  @ValidateIf((_, value) => value !== null)
  @Matches(/^[a-z-]+(:[A-Za-z]+)?$/, {
    message: 'must be a criterion such as pay, travel or environment:noise, or other',
  })
  @IsName(60)
  reason: string | null = null;

  @IsNote(1_000)
  ownWords: string = '';
}

export class DecideOfferRequest {
  @IsVersion()
  version: number;

  /** The wish changes as offered; `false`: it stays, the No is about this one opening. */
  @IsBoolean()
  isTaken: boolean;
}

export class WithdrawAnswerRequest {
  @IsVersion()
  version: number;

  /** What was said before it holds again, as if this had not been said; `false`: the opening stands unanswered. */
  @IsBoolean()
  bringsBack: boolean = false;
}
