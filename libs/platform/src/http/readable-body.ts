import { isUtf8 } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Invalid } from '@inroads/kernel';
import type { NextFunction, Request, Response } from 'express';

/** Far deeper than any request of ours; what walks a value by calling itself would run out of stack some thousands below. */
const DEEPEST = 32;
const GARBLED = Symbol('garbled');

type Marked = IncomingMessage & { [GARBLED]?: true };

/** While the body is read: bytes that are no UTF-8 would be stored as question marks without a word. */
export function noteEncoding(
  request: IncomingMessage,
  _response: ServerResponse,
  body: Buffer,
  encoding: string,
): void {
  if (encoding === 'utf-8' && !isUtf8(body)) (request as Marked)[GARBLED] = true;
}

/** @throws Invalid for a body that cannot have been meant */
export function refuseUnreadable(request: Request, _response: Response, next: NextFunction): void {
  if ((request as Marked)[GARBLED])
    throw new Invalid('request.not-utf8', 'The request body is not written in UTF-8. Send JSON in UTF-8.');
  if (isDeeper(request.body, DEEPEST))
    throw new Invalid(
      'request.too-deep',
      `The request body is nested more than ${DEEPEST} levels deep. Send flatter values.`,
    );
  next();
}

/** Level by level, not by calling itself. */
function isDeeper(value: unknown, depth: number): boolean {
  let level = [value];
  for (let left = depth; left >= 0; left -= 1) {
    level = level.flatMap((part): unknown[] => (typeof part === 'object' && part !== null ? Object.values(part) : []));
    if (level.length === 0) return false;
  }
  return true;
}
