import { employer, employers } from './employers';
import { facts } from './facts';
import { parts } from './parts';
import { shell } from './shell';
import { signIn } from './sign-in';

export const en = { employer, employers, facts, parts, shell, signIn };
