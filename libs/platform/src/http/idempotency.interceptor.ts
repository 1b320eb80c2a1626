import { createHash } from 'node:crypto';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Conflict, Invalid } from '@inroads/kernel';
import type { Request, Response } from 'express';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { RequestScope, Transactions } from '../database';

const IDEMPOTENCY_HEADER = 'Idempotency-Key';
const KEY = /^[\w-]{8,100}$/;
const ONLY_ASKS = 'only-asks';

/** A POST that changes nothing: a question whose words may not stand in an address, where proxies and logs would keep them. */
export const OnlyAsks = (): MethodDecorator => SetMetadata(ONLY_ASKS, true);

interface Kept {
  fingerprint: Buffer;
  status: number;
  answer: unknown;
}

/**
 * A POST repeated with the same `Idempotency-Key` happens once and gets the first answer again (kept for a day).
 * Key, work and answer are one transaction: there is no moment in which the work is done and the key unknown.
 * A question is asked anew each time: its answer is not kept.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: RequestScope,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Request>();
    const key = request.get(IDEMPOTENCY_HEADER);
    if (key === undefined || request.method !== 'POST' || this.scope.current.actor.kind !== 'staff')
      return next.handle();
    if (this.reflector.get<boolean | undefined>(ONLY_ASKS, context.getHandler())) return next.handle();
    if (!KEY.test(key)) {
      throw new Invalid('request.idempotency-key', `${IDEMPOTENCY_HEADER} takes 8 to 100 letters, digits, "-" or "_".`);
    }
    return from(this.once(key, request, context.switchToHttp().getResponse<Response>(), next));
  }

  private once(key: string, request: Request, response: Response, next: CallHandler): Promise<unknown> {
    const fingerprint = createHash('sha256')
      .update(`${request.method} ${request.path}\n${JSON.stringify(request.body ?? null)}`)
      .digest();
    const owner = [this.scope.agencyId, this.scope.staffId, key];
    return this.transactions.run(async () => {
      // A second request with the key waits here until the first has committed or failed.
      const claimed = await this.transactions.query(
        `INSERT INTO idempotency_key (agency_id, staff_id, key, fingerprint) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING key`,
        [...owner, fingerprint],
      );
      if (claimed.length === 0) return this.repeat(owner, fingerprint, response);
      const answer: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
      await this.transactions.query(
        `UPDATE idempotency_key SET status = $4, answer = $5 WHERE agency_id = $1 AND staff_id = $2 AND key = $3`,
        [...owner, response.statusCode, JSON.stringify(answer ?? null)],
      );
      return answer;
    });
  }

  private async repeat(owner: readonly string[], fingerprint: Buffer, response: Response): Promise<unknown> {
    const rows = await this.transactions.query<Kept>(
      `SELECT fingerprint, status, answer FROM idempotency_key WHERE agency_id = $1 AND staff_id = $2 AND key = $3`,
      owner,
    );
    const kept = rows[0];
    if (!kept || !kept.fingerprint.equals(fingerprint)) {
      throw new Conflict(
        'request.idempotency-key-reused',
        `This ${IDEMPOTENCY_HEADER} was used for another request. Use a new one for each thing you create.`,
      );
    }
    response.status(kept.status);
    response.setHeader('Idempotent-Replay', 'true');
    return kept.answer;
  }
}
