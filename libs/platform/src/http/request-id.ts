import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';

const REQUEST_ID_HEADER = 'X-Request-Id';
const GIVEN = /^[\w-]{8,64}$/;
const KEY = Symbol('requestId');

type Identified = Request & { [KEY]?: string };

/** One id from the call to the rows, the outbox, the job and the log line. A caller's own id is kept when it is harmless. */
export function identifyRequest(request: Request, response: Response, next: NextFunction): void {
  const given = request.get(REQUEST_ID_HEADER);
  const id = given && GIVEN.test(given) ? given : randomUUID();
  (request as Identified)[KEY] = id;
  response.setHeader(REQUEST_ID_HEADER, id);
  next();
}

export function requestIdOf(request: Request): string {
  return (request as Identified)[KEY] ?? 'none';
}
