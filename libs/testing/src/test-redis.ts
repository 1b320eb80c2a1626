import Redis from 'ioredis';
import { testServices } from './test-services';

/** Why there is no Redis here, for `describeUnless`; null when there is one. */
export function missingRedis(): string | null {
  const { redis } = testServices();
  return 'missing' in redis ? redis.missing : null;
}

/** The address of an emptied Redis database that only this Jest worker uses. */
export async function openTestRedis(): Promise<string> {
  const { redis } = testServices();
  if ('missing' in redis)
    throw new Error(`No Redis: ${redis.missing}. Guard the suite with describeUnless(missingRedis(), ...).`);
  const url = `${redis.url}/${process.env.JEST_WORKER_ID ?? '0'}`;
  const client = new Redis(url, { maxRetriesPerRequest: 1 });
  await client.flushdb();
  await client.quit();
  return url;
}
