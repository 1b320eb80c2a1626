import { onlineManager } from '@tanstack/react-query';
import { t } from '@/texts';
import { faultWords } from './fault-words';

export interface FieldFault {
  /** Dotted, as in `sites.0.postalCode`. */
  readonly path: string;
  /** A sentence that stands beside the field. */
  readonly message: string;
}

/** A refusal or failure of the server, from its `application/problem+json`. The message is for people. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly faults: readonly FieldFault[] = [],
    readonly details: Readonly<Record<string, unknown>> = {},
    readonly requestId: string | null = null,
  ) {
    super(message);
    this.name = 'ApiProblem';
  }

  /** No answer came, or one that says "later": the same request may be sent again. */
  get mayRetry(): boolean {
    return this.status === 0 || this.status === 429 || this.status === 503;
  }
}

const UNREACHABLE = 'network.unreachable';

export function networkProblem(): ApiProblem {
  return new ApiProblem(0, UNREACHABLE, t.parts.problem.network);
}

/**
 * The same in the words of somebody who was saving: what was typed is still there. Only where the device knows that it is offline is it
 * sure that nothing arrived: elsewhere the answer alone may have been lost.
 */
export function unsaved(error: unknown): unknown {
  const isAway = error instanceof ApiProblem && error.code === UNREACHABLE;
  if (!isAway) return error;
  const { unsaved: nothingSaved, unanswered } = t.parts.problem;
  return new ApiProblem(0, UNREACHABLE, onlineManager.isOnline() ? unanswered : nothingSaved);
}

export function toProblem(status: number, body: unknown): ApiProblem {
  const said = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const text = (key: string) => (typeof said[key] === 'string' ? said[key] : undefined);
  const faults = Array.isArray(said['faults']) ? (said['faults'] as FieldFault[]).map(inWords) : [];
  const details = typeof said['details'] === 'object' && said['details'] !== null ? said['details'] : {};
  const code = text('code') ?? `http.${status}`;
  return new ApiProblem(
    status,
    code,
    // Its title names the fields as programs do; beside the fields the page says it in words.
    code === 'request.invalid' ? t.faults.lookAgain : (text('title') ?? fallback(status)),
    faults,
    details as Record<string, unknown>,
    text('requestId') ?? null,
  );
}

function inWords({ path, message }: FieldFault): FieldFault {
  return { path, message: faultWords(path, message) };
}

export function asProblem(error: unknown): ApiProblem {
  return error instanceof ApiProblem ? error : new ApiProblem(0, 'page.failed', t.parts.problem.unknown);
}

function fallback(status: number): string {
  if (status === 404) return t.parts.problem.notFound;
  if (status === 503 || status === 429) return t.parts.problem.unavailable;
  return t.parts.problem.unknown;
}
