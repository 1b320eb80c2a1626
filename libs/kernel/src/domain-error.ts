/** What went wrong, in the few ways a caller can react to. The HTTP edge turns each kind into one status. */
export type ErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'gone'
  | 'too-large'
  | 'unsupported'
  | 'rate-limited';

/** One fault of one field, said so that a person can mend it. `path` is dotted, e.g. `sites.0.postalCode`. */
export interface FieldFault {
  readonly path: string;
  readonly message: string;
}

export interface DomainErrorOptions {
  readonly faults?: readonly FieldFault[];
  /** Machine-readable facts for the page, such as both versions of a conflict. Never personal data of a job seeker. */
  readonly details?: Readonly<Record<string, unknown>>;
  /** Seconds until the same request may do better. The HTTP edge says it as `Retry-After`, rounded up. */
  readonly retryAfter?: number;
  readonly cause?: unknown;
}

/**
 * An expected refusal. `code` is stable (`noun.condition`), `message` is shown to people: what happened, what holds, what to do.
 */
export abstract class DomainError extends Error {
  abstract readonly kind: ErrorKind;
  readonly faults: readonly FieldFault[];
  readonly details: Readonly<Record<string, unknown>>;
  readonly retryAfter: number | null;

  protected constructor(
    readonly code: string,
    message: string,
    options: DomainErrorOptions = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.faults = options.faults ?? [];
    this.details = options.details ?? {};
    this.retryAfter = options.retryAfter ?? null;
  }
}

export class Invalid extends DomainError {
  readonly kind = 'invalid';
  constructor(code: string, message: string, options?: DomainErrorOptions) {
    super(code, message, options);
  }
}

/** Also the answer for a row that exists but that this person may not see: the two must not be told apart. */
export class NotFound extends DomainError {
  readonly kind = 'not-found';
  constructor(code: string, message: string) {
    super(code, message);
  }
}

export class Forbidden extends DomainError {
  readonly kind = 'forbidden';
  constructor(code: string, message: string, options?: DomainErrorOptions) {
    super(code, message, options);
  }
}

export class Conflict extends DomainError {
  readonly kind = 'conflict';
  constructor(code: string, message: string, options?: DomainErrorOptions) {
    super(code, message, options);
  }
}
