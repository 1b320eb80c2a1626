import { unusableFolder } from '@inroads/platform/embedded-postgres';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'secret.key';

/**
 * The key that encrypts stored secrets, made once beside the embedded data (mode 0600). Whoever brings a PostgreSQL brings a key.
 * @throws CannotStart when the folder cannot be used
 */
export function keepSecretKey(dataDir: string): string {
  const file = join(dataDir, FILE);
  try {
    if (!existsSync(file)) {
      mkdirSync(dataDir, { recursive: true, mode: 0o700 });
      writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600 });
    }
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw unusableFolder(dataDir, error);
  }
}
