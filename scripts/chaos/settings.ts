import { CannotStart } from '@inroads/platform/embedded-postgres';

export interface ChaosSettings {
  readonly seed: number;
  /** Answered writes at least, beside the rows of imports. */
  readonly writes: number;
  /** Of each part. */
  readonly kills: number;
  readonly writers: number;
  readonly importRows: number;
  /** When it gives up: a breach. */
  readonly minutes: number;
  /** An executable of Meilisearch; without, PostgreSQL is the search. */
  readonly meiliBin: string | null;
}

/** @throws CannotStart with one line for the first setting that cannot be used */
export function chaosSettings(env: NodeJS.ProcessEnv): ChaosSettings {
  const whole = (name: string, fallback: number, most: number): number => {
    const value = Number(env[name] ?? fallback);
    if (Number.isInteger(value) && value >= 1 && value <= most) return value;
    throw new CannotStart(`${name} must be a whole number from 1 to ${most}.`);
  };
  return {
    seed: whole('CHAOS_SEED', 1 + Math.floor(Math.random() * 999_999), 2 ** 31 - 1),
    writes: whole('CHAOS_WRITES', 10_000, 1_000_000),
    kills: whole('CHAOS_KILLS', 10, 1_000),
    writers: whole('CHAOS_WRITERS', 8, 64),
    importRows: whole('CHAOS_IMPORT_ROWS', 2_000, 50_000),
    minutes: whole('CHAOS_MINUTES', 30, 600),
    meiliBin: env.CHAOS_MEILI_BIN?.trim() || null,
  };
}
