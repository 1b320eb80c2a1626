import { Body, Controller, Get, Put } from '@nestjs/common';
import { Needs } from '@inroads/platform/auth';
import { DigestWishesService } from '@inroads/practice/digests';
import { DigestWishResponse, SetDigestWishRequest } from './digests.dto';

/** One's own mail in the morning. */
@Controller('me/digest')
export class DigestsController {
  constructor(private readonly wishes: DigestWishesService) {}

  @Get()
  @Needs('plan.write')
  get(): Promise<DigestWishResponse> {
    return this.wishes.own();
  }

  /** On or off. It goes to the address one signs in with, on mornings with something to say. */
  @Put()
  @Needs('plan.write')
  set(@Body() { isWanted }: SetDigestWishRequest): Promise<DigestWishResponse> {
    return this.wishes.setOwn(isWanted);
  }
}
