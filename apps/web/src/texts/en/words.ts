import { counter, joiner } from '@inroads/kernel';

export const n = counter('en');
export const all = joiner('en');

export interface Total {
  readonly count: number;
  readonly isMore: boolean;
}

/** "38 openings", or "more than 10,000 openings" where nobody counted on. */
export const inAll = ({ count, isMore }: Total, forms: Parameters<typeof n>[1]): string =>
  `${isMore ? 'more than ' : ''}${n(count, forms)}`;
