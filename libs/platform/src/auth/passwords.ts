import { hash, verify } from '@node-rs/argon2';
import { PasswordRefused } from './auth.errors';
import { COMMON_PASSWORDS } from './common-passwords.data';

const MIN_PASSWORD_LENGTH = 12;
const MAX_PASSWORD_LENGTH = 200;

/** Argon2id at the cost OWASP names: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Verified in place of a missing hash, so that an unknown address takes as long as a wrong password. */
const DUMMY = hash('no one has this password', COST);

export async function hashPassword(password: string): Promise<string> {
  refuseWeakPassword(password);
  return hash(password.normalize('NFKC'), COST);
}

export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  const matches = await verify(stored ?? (await DUMMY), password.normalize('NFKC'));
  return stored !== null && matches;
}

/** Length and a list of common ones, no composition rules (NIST SP 800-63B). @throws PasswordRefused */
export function refuseWeakPassword(password: string): void {
  if ([...password].length < MIN_PASSWORD_LENGTH) {
    throw new PasswordRefused(
      `The password needs at least ${MIN_PASSWORD_LENGTH} characters. A few words in a row are easy to remember.`,
    );
  }
  if (password.length > MAX_PASSWORD_LENGTH)
    throw new PasswordRefused(`The password may have at most ${MAX_PASSWORD_LENGTH} characters.`);
  const bare = password.toLowerCase().replace(/[^a-z0-9]/g, '');
  const isRepeated = /^(.{1,4})\1+$/.test(bare);
  if (COMMON_PASSWORDS.has(password.toLowerCase()) || COMMON_PASSWORDS.has(bare) || isRepeated) {
    throw new PasswordRefused('Many people use this password, so it is guessed first. Choose another one.');
  }
}
