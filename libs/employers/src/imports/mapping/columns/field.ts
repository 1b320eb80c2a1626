import type { ContentKind } from './content.tests';

/** Something of an employer or an opening that a column of a file can hold. */
export interface Field<Id extends string = string> {
  readonly id: Id;
  /** As the page names it. */
  readonly label: string;
  /** Headers under which people keep it, in any spelling that `headerWords` makes equal. */
  readonly headers: readonly string[];
  /** What its cells look like; absent where they can be any text. */
  readonly content?: ContentKind;
  readonly isRequired?: boolean;
  /** Several columns may hold it; their cells are put together. */
  readonly mayRepeat?: boolean;
  /** Left out where one of these was found: the same told in another way. */
  readonly notBeside?: readonly string[];
  /** Free text, in which someone may have written about a job seeker. */
  readonly isProse?: boolean;
}

export const IMPORT_KINDS = ['employers', 'openings'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];
