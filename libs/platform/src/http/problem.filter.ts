import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Injectable } from '@nestjs/common';
import { DomainError } from '@inroads/kernel';
import type { Request, Response } from 'express';
import { MulterError } from 'multer';
import { AppLogger } from '../logging';
import { databaseProblem } from './database-problem';
import { type Problem, STATUS_OF } from './problem';
import { requestIdOf } from './request-id';

type Answer = Omit<Problem, 'type' | 'requestId'>;

/** For what says nothing of its own: a database that comes back, a worker that is busy. Seconds. */
const SOON = 5;

/** The one place where errors become answers. What is not expected is hidden from the caller and logged once, here. */
@Catch()
@Injectable()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: AppLogger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const answer = toAnswer(error);
    if (answer.status === 500)
      this.logger.failure('http.unexpected-error', error, {
        method: request.method,
        route: request.route ? String((request.route as { path: unknown }).path) : 'none',
      });
    if (response.headersSent) {
      response.destroy();
      return;
    }
    if (answer.status === 503 || answer.status === 429) response.setHeader('Retry-After', retryAfter(error));
    const problem: Problem = { type: 'about:blank', ...answer, requestId: requestIdOf(request) };
    response.status(answer.status).contentType('application/problem+json').send(JSON.stringify(problem));
  }
}

/** Whole seconds, never too few: whoever came a moment early would only be refused again. */
function retryAfter(error: unknown): number {
  return Math.ceil((error instanceof DomainError ? error.retryAfter : null) ?? SOON);
}

function toAnswer(error: unknown): Answer {
  if (error instanceof DomainError) return fromDomainError(error);
  if (error instanceof MulterError) return fromMulterError(error);
  if (error instanceof HttpException) return fromHttpException(error);
  const database = databaseProblem(error);
  return (
    database ?? {
      status: 500,
      code: 'server.unexpected',
      title: 'Something went wrong on our side. Nothing was changed. Try again, or tell support the request id.',
    }
  );
}

function fromDomainError(error: DomainError): Answer {
  return {
    status: STATUS_OF[error.kind],
    code: error.code,
    title: error.message,
    ...(error.faults.length > 0 && { faults: error.faults }),
    ...(Object.keys(error.details).length > 0 && { details: error.details }),
  };
}

/** The framework's own refusals. Its words are not for people, and may quote what was sent. */
function fromHttpException(error: HttpException): Answer {
  const { cause } = error;
  if (isBodyParserError(cause))
    return { status: cause.status, code: `request.${cause.type.replaceAll('.', '-')}`, title: bodyMessage(cause) };
  const status = error.getStatus();
  const titles: Record<number, string> = {
    404: 'There is no such address here. Check the path and the method.',
    405: 'This address does not take that method.',
  };
  const title = titles[status] ?? 'The request could not be read. Check its address, its headers and how it is packed.';
  return { status, code: `http.${status}`, title };
}

function fromMulterError(error: MulterError): Answer {
  const isTooLarge = error.code === 'LIMIT_FILE_SIZE';
  return {
    status: isTooLarge ? 413 : 400,
    code: `upload.${error.code.toLowerCase().replaceAll('_', '-')}`,
    title: isTooLarge
      ? 'The file is larger than 50 MB. Split it and send the parts.'
      : 'The upload could not be read. Send one file in the field "file".',
  };
}

function isBodyParserError(error: unknown): error is { status: number; type: string } {
  const candidate = error as { status?: unknown; type?: unknown; expose?: unknown };
  return (
    typeof candidate?.status === 'number' &&
    candidate.status < 500 &&
    typeof candidate.type === 'string' &&
    typeof candidate.expose === 'boolean'
  );
}

function bodyMessage({ type }: { type: string }): string {
  if (type === 'entity.too.large')
    return 'The request is larger than 1 MB. Send less at once, or use the import for files.';
  if (type === 'entity.parse.failed') return 'The request body is not valid JSON. Check quotes, commas and brackets.';
  if (type === 'encoding.unsupported')
    return 'The request is packed in a way that we do not know. Send it as it is, or as gzip.';
  return 'The request body could not be read. Send JSON in UTF-8.';
}
