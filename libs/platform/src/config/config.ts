/** Routing services whose tables of minutes we can read. */
export const TRAVEL_ENGINES = ['osrm', 'valhalla'] as const;
export type TravelEngineName = (typeof TRAVEL_ENGINES)[number];

export type WorkerMode = 'embedded' | 'separate';

/** Everything that can be set from outside, read once at boot. README, "Settings", names each with its default. */
export interface Config {
  /** Connection of the serving role: no DDL, subject to row-level security. */
  readonly databaseUrl: string;
  /** Connection of the owner: migrations only. */
  readonly databaseOwnerUrl: string;
  readonly databasePoolSize: number;
  /** `null`: BullMQ runs on PostgreSQL. */
  readonly redisUrl: string | null;
  /** `null`: PostgreSQL alone answers searches. */
  readonly meili: { readonly url: string; readonly key: string } | null;
  /** `null`: travel is estimated from distance. */
  readonly travelTimes: { readonly url: string; readonly engine: TravelEngineName } | null;
  /** An address service; `null`: sites are found by their postal code. */
  readonly geocoderUrl: string | null;
  readonly workerMode: WorkerMode;
  readonly host: string;
  readonly port: number;
  /** What the browser's address bar says, without a trailing slash; links in mails start with it. */
  readonly publicUrl: string;
  /** Hops of proxies in front whose `X-Forwarded-*` headers are believed; 0: none. */
  readonly trustProxy: number;
  /** Encrypts stored secrets and signs downloads; 32 bytes. */
  readonly secretKey: Buffer;
  /** `null`: links are handed over by an administrator instead of being mailed. */
  readonly smtp: { readonly url: string; readonly from: string } | null;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** How long running jobs and requests may go on after a stop signal, in milliseconds. */
  readonly drainMs: number;
  /** Folder of the built page; `null`: this process serves the API alone. */
  readonly webRoot: string | null;
}
