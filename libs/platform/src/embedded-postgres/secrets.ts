import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { CannotStart } from './cannot-start';

/** Passwords of the three roles of the embedded database. */
export interface Secrets {
  readonly superuser: string;
  readonly owner: string;
  readonly app: string;
}

const password = () => randomBytes(24).toString('base64url');

/**
 * Reads the passwords, or makes them when there is no database yet.
 * @throws CannotStart when a database is there whose passwords are lost
 */
export function keepSecrets(file: string, isNewDatabase: boolean): Secrets {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Secrets;
  if (!isNewDatabase)
    throw new CannotStart(
      `The passwords of the database are missing: ${file}. Put that file back from a backup, or start with another DATA_DIR.`,
    );
  const secrets: Secrets = { superuser: password(), owner: password(), app: password() };
  writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
}
