import { execFileSync } from 'node:child_process';
import { CannotStart } from './cannot-start';

/** Whom to run PostgreSQL as; `null` for the person who started us. */
export interface SystemUser {
  readonly uid: number;
  readonly gid: number;
}

const NAME = 'postgres';

const idOf = (option: '-u' | '-g'): number =>
  Number(execFileSync('id', [option, NAME], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));

const lookUp = (): SystemUser => ({ uid: idOf('-u'), gid: idOf('-g') });

/**
 * PostgreSQL refuses to run as root, so root starts it as the system user `postgres`, which is made when it is missing.
 * @throws CannotStart when it can be neither found nor made
 */
export function userForPostgres(): SystemUser | null {
  if (process.getuid?.() !== 0) return null;
  try {
    return lookUp();
  } catch {
    return make();
  }
}

function make(): SystemUser {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME], {
      stdio: 'ignore',
    });
    return lookUp();
  } catch (cause) {
    throw new CannotStart(
      'PostgreSQL does not run as root, and the system user "postgres" could not be made. Start Inroads as an ordinary user, or run: useradd --system postgres',
      { cause },
    );
  }
}
