import { employer, employers } from './employers';
import { facts } from './facts';
import { log } from './log';
import { parts } from './parts';
import { shell } from './shell';
import { signIn } from './sign-in';

export const en = { employer, employers, facts, log, parts, shell, signIn };
