import { DomainError } from '@inroads/kernel';

const MAX_LENGTH = 300;

interface DriverError {
  readonly code?: unknown;
  readonly constraint?: unknown;
  readonly table?: unknown;
}

/**
 * What an administrator is shown of a failure. Our own refusals with their words; of anything else only the kind of error
 * and its codes, because a driver's message can quote a row.
 */
export function causeOf(error: unknown): string {
  if (error instanceof DomainError) return `${error.code}: ${error.message}`.slice(0, MAX_LENGTH);
  if (!(error instanceof Error)) return 'unknown';
  const { driverError, ...own } = error as Error & DriverError & { driverError?: DriverError };
  const { code, constraint, table } = driverError ?? own;
  const facts = [code, table, constraint].filter((fact) => typeof fact === 'string');
  return [error.name, ...facts].join(' ').slice(0, MAX_LENGTH);
}
