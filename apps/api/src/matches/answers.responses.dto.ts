import { type AnswerView, ANSWERS, type AnswerWord } from '@inroads/practice/matches';
import { ApiProperty } from '@nestjs/swagger';
import { WishDto } from '../seekers/preferences.requests.dto';

export class AnswerResponse {
  id: string;
  openingId: string;
  @ApiProperty({ enum: ANSWERS })
  answer: AnswerWord;
  reason: string | null;
  ownWords: string;
  /** The wish change that the reason implies; nothing changes until the person decides. */
  @ApiProperty({ type: WishDto, nullable: true })
  offer: WishDto | null;
  /** `null`: not decided, or nothing was offered. */
  isOfferTaken: boolean | null;
  answeredAt: Date;
  /** When it was taken back; `null`: it holds. */
  withdrawnAt: Date | null;
  version: number;

  static from(view: AnswerView): AnswerResponse {
    return { ...view };
  }
}

export class AnswerListResponse {
  /** One for each opening that was ever answered: the newest that was not taken back, else the one taken back last. */
  items: AnswerResponse[];
}
