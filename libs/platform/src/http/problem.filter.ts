import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Injectable } from '@nestjs/common';
import { DomainError } from '@inroads/kernel';
import type { Request, Response } from 'express';
import { MulterError } from 'multer';
import { AppLogger } from '../logging';
import { type Problem, STATUS_OF } from './problem';
import { requestIdOf } from './request-id';

type Answer = Omit<Problem, 'type' | 'requestId'>;

const RETRY_SECONDS = 5;

/** The one place where errors become answers. What is not expected is hidden from the caller and logged once, here. */
@Catch()
@Injectable()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: AppLogger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const answer = toAnswer(error);
    if (answer.status === 500) this.logger.failure('http.unexpected-error', error, { method: request.method, route: request.route ? String((request.route as { path: unknown }).path) : 'none' });
    if (response.headersSent) {
      response.destroy();
      return;
    }
    if (answer.status === 503 || answer.status === 429) response.setHeader('Retry-After', RETRY_SECONDS);
    const problem: Problem = { type: 'about:blank', ...answer, requestId: requestIdOf(request) };
    response.status(answer.status).contentType('application/problem+json').send(JSON.stringify(problem));
  }
}

function toAnswer(error: unknown): Answer {
  if (error instanceof DomainError) return fromDomainError(error);
  if (error instanceof MulterError) return fromMulterError(error);
  if (error instanceof HttpException) return fromHttpException(error);
  if (isBodyParserError(error)) return { status: error.status, code: `request.${error.type.replaceAll('.', '-')}`, title: bodyMessage(error) };
  const database = fromDatabaseError(error);
  return database ?? { status: 500, code: 'server.unexpected', title: 'Something went wrong on our side. Nothing was changed. Try again, or tell support the request id.' };
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

function fromHttpException(error: HttpException): Answer {
  const status = error.getStatus();
  const titles: Record<number, string> = {
    404: 'There is no such address here. Check the path and the method.',
    405: 'This address does not take that method.',
    413: 'That is too large. Send less in one request.',
  };
  return { status, code: `http.${status}`, title: titles[status] ?? error.message };
}

function fromMulterError(error: MulterError): Answer {
  const isTooLarge = error.code === 'LIMIT_FILE_SIZE';
  return {
    status: isTooLarge ? 413 : 400,
    code: `upload.${error.code.toLowerCase().replaceAll('_', '-')}`,
    title: isTooLarge ? 'The file is larger than 50 MB. Split it and send the parts.' : 'The upload could not be read. Send one file in the field "file".',
  };
}

function isBodyParserError(error: unknown): error is { status: number; type: string } {
  const candidate = error as { status?: unknown; type?: unknown; expose?: unknown };
  return typeof candidate?.status === 'number' && candidate.status < 500 && typeof candidate.type === 'string' && typeof candidate.expose === 'boolean';
}

function bodyMessage({ type }: { type: string }): string {
  if (type === 'entity.too.large') return 'The request is larger than 1 MB. Send less at once, or use the import for files.';
  if (type === 'entity.parse.failed') return 'The request body is not valid JSON. Check quotes, commas and brackets.';
  return 'The request body could not be read. Send JSON in UTF-8.';
}

/** PostgreSQL's refusals that a caller can do something about; SQLSTATE codes. */
function fromDatabaseError(error: unknown): Answer | null {
  const driver = error as { code?: unknown; driverError?: { code?: unknown } };
  const code = driver?.driverError?.code ?? driver?.code;
  if (typeof code !== 'string') return null;
  const isAway = code.startsWith('08') || code.startsWith('57P') || code === 'ECONNREFUSED' || code === 'ECONNRESET' || code === '53300';
  if (isAway) return { status: 503, code: 'database.away', title: 'The database does not answer just now. What was saved is safe. Try again in a moment.' };
  if (code === '53100') return { status: 503, code: 'database.disk-full', title: 'The disk is full: nothing can be saved now, reading goes on. Tell your administrator.' };
  if (code === '23505') return { status: 409, code: 'row.already-there', title: 'Something with the same name or key is there already. Nothing was changed.' };
  if (code === '23503') return { status: 400, code: 'row.unknown-reference', title: 'The request names something that is not there. Check the ids.' };
  if (code === '22021' || code === '22P05') return { status: 400, code: 'text.not-storable', title: 'The text holds characters that cannot be stored. Remove them and send again.' };
  if (code === '22003' || code === '22008' || code === '22P02') return { status: 400, code: 'value.out-of-range', title: 'A number or date is out of range. Check the values.' };
  if (code === '40001' || code === '40P01' || code === '55P03') return { status: 503, code: 'database.busy', title: 'Others are changing the same rows. Nothing was changed. Try again.' };
  if (code === '57014') return { status: 503, code: 'database.too-slow', title: 'That took too long and was stopped. Narrow the question and try again.' };
  return null;
}
