import { createPostgresBackend, createRedisBackend, Queue, type Processor, Worker, type WorkerOptions } from 'bullmq';
import IORedis from 'ioredis';
import { Pool } from 'pg';
import type { Config } from '../config';

/** What BullMQ keeps of a job beside its name and id. */
export interface JobData {
  readonly jobId: number;
  readonly agencyId: string | null;
  readonly requestId: string;
  readonly payload: object;
}

export type BullQueue = Pick<Queue<JobData>, 'addBulk' | 'getJobCounts' | 'close'>;
export type BullWorker = Pick<Worker<JobData>, 'close' | 'disconnect'>;
type OnError = (error: Error) => void;
type Options = Omit<WorkerOptions, 'connection'>;

/** Where BullMQ keeps its jobs: the connections are shared by all queues and workers of this process. */
export interface BullBackend {
  queue(name: string): BullQueue;
  worker(name: string, process: Processor<JobData>, options: Options): BullWorker;
  /** @throws when the server is away */
  ping(): Promise<void>;
  close(): Promise<void>;
}

const PREFIX = 'inroads';
/** Every worker's LISTEN holds one connection; the rest are shared by short queries. */
const POOL_SIZE = 16;

function openPostgresBackend(databaseUrl: string, onError: OnError): BullBackend {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: POOL_SIZE,
    options: '-c search_path=bullmq',
    application_name: 'inroads-queue',
    connectionTimeoutMillis: 10_000,
    query_timeout: 60_000,
    keepAlive: true,
  });
  pool.setMaxListeners(0);
  pool.on('error', onError);
  return {
    queue: (name) => new Queue(name, { connection: pool }, createPostgresBackend).on('error', onError),
    worker: (name, process, options) =>
      new Worker(name, process, { ...options, connection: pool }, createPostgresBackend).on('error', onError),
    ping: async () => void (await pool.query('SELECT 1')),
    close: () => pool.end(),
  };
}

function openRedisBackend(redisUrl: string, onError: OnError): BullBackend {
  const options = { maxRetriesPerRequest: null, retryStrategy: (times: number) => Math.min(times * 100, 2_000) };
  const producing = new IORedis(redisUrl, { ...options, commandTimeout: 10_000 }).on('error', onError);
  const working = new IORedis(redisUrl, options).on('error', onError);
  return {
    queue: (name) =>
      new Queue(name, { connection: producing, prefix: PREFIX }, createRedisBackend).on('error', onError),
    worker: (name, process, workerOptions) =>
      new Worker(name, process, { ...workerOptions, connection: working, prefix: PREFIX }, createRedisBackend).on(
        'error',
        onError,
      ),
    ping: async () => {
      // Commands would otherwise wait in line until the server is back.
      if (producing.status !== 'ready') throw new Error('Redis is away');
      await producing.ping();
    },
    close: () => {
      producing.disconnect();
      working.disconnect();
      return Promise.resolve();
    },
  };
}

export function openBullBackend(
  { databaseUrl, redisUrl }: Pick<Config, 'databaseUrl' | 'redisUrl'>,
  onError: OnError,
): BullBackend {
  return redisUrl === null ? openPostgresBackend(databaseUrl, onError) : openRedisBackend(redisUrl, onError);
}
