import { parts } from './parts';
import { shell } from './shell';
import { signIn } from './sign-in';

export const en = { parts, shell, signIn };
