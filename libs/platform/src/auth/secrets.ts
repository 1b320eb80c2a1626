import { createHash, randomBytes } from 'node:crypto';

/** 256 bits, fit for a URL. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** Random secrets are kept as plain SHA-256: there is nothing in them to guess, so no slow hash is needed. */
export const hashSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest();
