import { Injectable } from '@nestjs/common';
import { TooManyTries } from '@inroads/platform/auth';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** A calendar program asks every few minutes; an office shares an address. */
const READS = { points: 240, duration: 15 * 60 };

/** Keeps one address from reading calendars, or guessing at their secrets, without end. Counted by each process for itself. */
@Injectable()
export class CalendarLimiter {
  private readonly reads = new RateLimiterMemory(READS);

  /** @throws TooManyTries */
  async take(ip: string): Promise<void> {
    try {
      await this.reads.consume(ip);
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) throw new TooManyTries(refusal.msBeforeNext / 1000);
      throw refusal;
    }
  }
}
