import type { DigestWish } from '@inroads/practice/digests';
import { IsBoolean } from 'class-validator';

export class DigestWishResponse implements DigestWish {
  isWanted: boolean;
  /** Without mail on this server nothing is sent, whatever was asked for. */
  isMailSetUp: boolean;
}

export class SetDigestWishRequest {
  @IsBoolean()
  isWanted: boolean;
}
