import { isOneOf } from '@inroads/kernel';
import { OUTCOMES, type Outcome } from './imports.queries';

/** The address of an import: which rows are shown, and the row that is being decided on. */
export interface ImportSearch {
  readonly show?: Outcome;
  readonly row?: string;
}

const ID = /^[\da-f-]{36}$/i;

export function readImportSearch({ show, row }: Record<string, unknown>): ImportSearch {
  return {
    ...(isOneOf(OUTCOMES, show) && { show }),
    ...(typeof row === 'string' && ID.test(row) && { row }),
  };
}
