import { type Config, type Environment, loadConfig } from '@inroads/platform/config';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { keepSecretKey } from './secret-key';

/** The built page, where it was built: beside the built server. */
const PAGE = resolve(__dirname, '../../apps/web');
const FILLED_IN_LATER = 'embedded';

export interface LaunchSettings {
  readonly config: Config;
  /** Where the embedded PostgreSQL keeps its data; null when a PostgreSQL was given. */
  readonly dataDir: string | null;
}

/**
 * The settings of a start that may bring its own database: without DATABASE_URL, the addresses come from the embedded PostgreSQL
 * once it runs, and the key lies in DATA_DIR.
 * @throws SettingsFault, CannotStart
 */
export function launchSettings(env: Environment): LaunchSettings {
  const page = existsSync(join(PAGE, 'index.html')) ? { WEB_ROOT: PAGE } : {};
  if (env.DATABASE_URL) return { config: loadConfig({ ...page, ...env }), dataDir: null };
  const dataDir = resolve(env.DATA_DIR?.trim() || 'data');
  const own = {
    DATABASE_URL: FILLED_IN_LATER,
    DATABASE_OWNER_URL: FILLED_IN_LATER,
    SECRET_KEY: env.SECRET_KEY ?? keepSecretKey(dataDir),
  };
  return { config: loadConfig({ ...page, ...env, ...own }), dataDir };
}
