import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { TooManyTries } from './auth.errors';
import { hashSecret } from './secrets';

const MINUTE = 60;
/** Per account: a person mistypes a few times. Per address: an office shares one. */
const TRIES = { account: 8, address: 60 };
const WINDOW_SECONDS = 15 * MINUTE;

/** Counts tries over all processes, and never tells which half of a pair was wrong. */
@Injectable()
export class SignInLimiter implements OnModuleInit {
  private account: RateLimiterPostgres;
  private address: RateLimiterPostgres;

  constructor(private readonly dataSource: DataSource) {}

  onModuleInit(): void {
    const pool = (this.dataSource.driver as unknown as { master: unknown }).master;
    const shared = {
      storeClient: pool,
      storeType: 'pool',
      tableName: 'rate_limit',
      tableCreated: true,
      duration: WINDOW_SECONDS,
      clearExpiredByTimeout: false,
    };
    this.account = new RateLimiterPostgres({ ...shared, keyPrefix: 'account', points: TRIES.account });
    this.address = new RateLimiterPostgres({ ...shared, keyPrefix: 'address', points: TRIES.address });
  }

  /** @throws TooManyTries */
  async take(email: string, ip: string): Promise<void> {
    try {
      await this.address.consume(ip);
      await this.account.consume(keyOf(email));
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) throw new TooManyTries(refusal.msBeforeNext / 1000);
      throw refusal;
    }
  }

  async forget(email: string): Promise<void> {
    await this.account.delete(keyOf(email));
  }
}

/** Addresses of people who may not even work here are not kept in the clear. */
const keyOf = (email: string): string => hashSecret(email.trim().toLowerCase()).toString('base64url');
