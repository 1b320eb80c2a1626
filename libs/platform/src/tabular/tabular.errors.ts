import { DomainError } from '@inroads/kernel';
import { columnLetter } from './column.letter';
import { TableLimits } from './table';

/** The file, or what it unpacks to, is over a limit (docs/rules.md, Imports g). */
export class TableTooLarge extends DomainError {
  readonly kind = 'too-large';
  constructor(code: string, message: string) {
    super(code, message);
  }
}

/** The file is something else than a CSV text or an XLSX workbook. */
export class TableUnsupported extends DomainError {
  readonly kind = 'unsupported';
  constructor(code: string, message: string) {
    super(code, message);
  }
}

/** The right kind of file, but it cannot be read whole. */
export class TableUnreadable extends DomainError {
  readonly kind = 'invalid';
  constructor(code: string, message: string, cause?: unknown) {
    super(code, message, { cause });
  }
}

export function tooManyColumns(width: number, limits: TableLimits): TableTooLarge {
  return new TableTooLarge(
    'table.too-many-columns',
    `This table reaches column ${columnLetter(width - 1)} (${width} columns); the most is ${limits.columns}. Remove columns that are not needed.`,
  );
}
