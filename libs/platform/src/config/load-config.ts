import { type Config, TRAVEL_ENGINES } from './config';

/** All faults of the settings at once, one line each, without their values. */
export class SettingsFault extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'SettingsFault';
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

class Reader {
  readonly faults: string[] = [];
  constructor(private readonly env: Environment) {}

  text(name: string): string | null {
    const value = this.env[name]?.trim();
    return value ? value : null;
  }

  required(name: string, hint: string): string {
    const value = this.text(name);
    if (value === null) this.faults.push(`${name} is not set: ${hint}`);
    return value ?? '';
  }

  url(name: string, protocols: readonly string[], value: string | null = this.text(name)): string | null {
    if (value === null) return null;
    try {
      if (protocols.includes(new URL(value).protocol)) return value.replace(/\/$/, '');
    } catch {
      // said below, as for a wrong protocol
    }
    this.faults.push(`${name} is not an address that begins with ${protocols.map((p) => `${p}//`).join(' or ')}`);
    return null;
  }

  integer(name: string, fallback: number, min: number, max: number): number {
    const value = this.text(name);
    if (value === null) return fallback;
    const number = Number(value);
    if (Number.isInteger(number) && number >= min && number <= max) return number;
    this.faults.push(`${name} must be a whole number from ${min} to ${max}`);
    return fallback;
  }

  choice<T extends string>(name: string, choices: readonly T[], fallback: T): T {
    const value = this.text(name);
    if (value === null) return fallback;
    if ((choices as readonly string[]).includes(value)) return value as T;
    this.faults.push(`${name} must be one of: ${choices.join(', ')}`);
    return fallback;
  }

  key(name: string): Buffer {
    const key = Buffer.from(
      this.required(name, 'give 32 random bytes as base64, e.g. from: openssl rand -base64 32'),
      'base64',
    );
    if (this.text(name) !== null && key.length !== 32) this.faults.push(`${name} must be 32 bytes written as base64`);
    return key;
  }
}

/**
 * Reads and checks every setting.
 * @throws SettingsFault with one line for each wrong or missing setting
 */
export function loadConfig(env: Environment = process.env): Config {
  const read = new Reader(env);
  const port = read.integer('PORT', 3000, 0, 65_535);
  const host = read.text('HOST') ?? '127.0.0.1';
  const config: Config = {
    databaseUrl: read.required('DATABASE_URL', 'the PostgreSQL address of the serving role'),
    databaseOwnerUrl: read.required('DATABASE_OWNER_URL', 'the PostgreSQL address of the owner, used for migrations'),
    databasePoolSize: read.integer('DATABASE_POOL_SIZE', 16, 2, 200),
    redisUrl: read.url('REDIS_URL', ['redis:', 'rediss:']),
    meili: meili(read),
    travelTimes: travelTimes(read),
    geocoderUrl: read.url('GEOCODER_URL', ['http:', 'https:']),
    workerMode: read.choice('WORKER_MODE', ['embedded', 'separate'], 'embedded'),
    host,
    port,
    publicUrl:
      read.url('PUBLIC_URL', ['http:', 'https:']) ?? `http://${host === '0.0.0.0' ? 'localhost' : host}:${port}`,
    trustProxy: read.integer('TRUST_PROXY', 0, 0, 10),
    secretKey: read.key('SECRET_KEY'),
    smtp: smtp(read),
    logLevel: read.choice('LOG_LEVEL', ['debug', 'info', 'warn', 'error', 'silent'], 'info'),
    drainMs: read.integer('DRAIN_MS', 15_000, 0, 600_000),
    webRoot: read.text('WEB_ROOT'),
  };
  if (config.publicUrl.startsWith('https:') && config.trustProxy === 0)
    read.faults.push(
      'PUBLIC_URL begins with https:, so a proxy stands in front: set TRUST_PROXY to how many do, usually 1. Without it nobody can sign in',
    );
  if (read.faults.length > 0) throw new SettingsFault(read.faults);
  return config;
}

function meili(read: Reader): Config['meili'] {
  const url = read.url('MEILI_URL', ['http:', 'https:']);
  if (url === null) return null;
  return {
    url,
    key: read.required('MEILI_KEY', 'a Meilisearch key that may search, write documents and manage indexes'),
  };
}

function travelTimes(read: Reader): Config['travelTimes'] {
  const url = read.url('TRAVEL_TIMES_URL', ['http:', 'https:']);
  if (url === null) return null;
  read.required('TRAVEL_TIMES_ENGINE', `one of: ${TRAVEL_ENGINES.join(', ')}`);
  return { url, engine: read.choice('TRAVEL_TIMES_ENGINE', TRAVEL_ENGINES, 'osrm') };
}

function smtp(read: Reader): Config['smtp'] {
  const url = read.url('SMTP_URL', ['smtp:', 'smtps:']);
  if (url === null) return null;
  return { url, from: read.required('MAIL_FROM', 'the sender of mails, e.g. Inroads <inroads@example.org>') };
}
