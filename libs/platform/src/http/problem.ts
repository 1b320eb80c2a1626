import type { ErrorKind, FieldFault } from '@inroads/kernel';

/** RFC 9457, `application/problem+json`. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly requestId: string;
  readonly faults?: readonly FieldFault[];
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Exhaustive: a new kind without a status does not compile. */
export const STATUS_OF: Record<ErrorKind, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  gone: 410,
  'too-large': 413,
  unsupported: 415,
  'rate-limited': 429,
};
