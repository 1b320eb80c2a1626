import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout, wherever the command was started from. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

export const inProject = (...parts) => resolve(ROOT, ...parts);
