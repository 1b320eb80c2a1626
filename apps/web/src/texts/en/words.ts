import { counter, joiner } from '../plural';

export const n = counter('en');
export const all = joiner('en');
