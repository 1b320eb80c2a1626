import { Client } from 'pg';
import { SettingsFault } from '../config';

const WITHIN_MS = 10_000;

type Setting = 'DATABASE_URL' | 'DATABASE_OWNER_URL';

/** By SQLSTATE, or by the code of the connection's error. */
const WORDS: Readonly<Record<string, (setting: Setting) => string>> = {
  '28P01': (setting) => `refuses the name or the password. Correct ${setting}.`,
  '28000': (setting) => `does not let this role in. Correct ${setting}, or pg_hba.conf there.`,
  '3D000': (setting) => `has no database of that name. Create it, or correct ${setting}.`,
  '53300': () => 'has no connection left. Raise max_connections there, or lower DATABASE_POOL_SIZE.',
  '57P03': () => 'is still starting. Try again in a moment.',
};

/**
 * Asked before anything is put together: a start without its database ends with one line that says what to do.
 * @throws SettingsFault
 */
export async function assertAnswers(setting: Setting, url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: WITHIN_MS });
  try {
    await client.connect();
  } catch (error) {
    const { code = '' } = error as { code?: string };
    const words = WORDS[code]?.(setting) ?? `does not answer (${reason(error)}). Start it, or correct ${setting}.`;
    throw new SettingsFault([`PostgreSQL at ${client.host}:${client.port} ${words}`]);
  }
  // Whether it goes in good order no longer matters.
  await client.end().catch(() => undefined);
}

/** A name with several addresses fails with one error for each. */
function reason(error: unknown): string {
  const [first] = error instanceof AggregateError ? (error.errors as unknown[]) : [error];
  return first instanceof Error ? first.message : String(first);
}
