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
const HOLDS_NOTHING = 'holds-nothing';

/** A POST that changes nothing: a question whose words may not stand in an address, where proxies and logs would keep them. */
export const OnlyAsks = (): MethodDecorator => SetMetadata(ONLY_ASKS, true);

/**
 * A POST that works for a while with no transaction open, and opens its own for what it reads and writes. To be used only where doing it a second time
 * changes nothing, as by the version that it carries.
 */
export const HoldsNothing = (): MethodDecorator => SetMetadata(HOLDS_NOTHING, true);

interface Kept {
  fingerprint: Buffer;
  /** `null` while the first request is still worked on. */
  status: number | null;
  answer: unknown;
}

interface Claim {
  /** Agency, person, key. */
  readonly owner: readonly unknown[];
  readonly fingerprint: Buffer;
  readonly response: Response;
}

/** Whoever claimed a key and has not answered since is not coming back: longer than any act works. */
const GIVEN_UP = '5 minutes';

/**
 * A POST repeated with the same `Idempotency-Key` happens once and gets the first answer again (kept for a day).
 * Key, work and answer are one transaction: there is no moment in which the work is done and the key unknown. What `HoldsNothing` claims its key first
 * and keeps its answer afterwards; a repeat that comes in between is told to ask again.
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
    const holdsNothing = this.reflector.get<boolean | undefined>(HOLDS_NOTHING, context.getHandler());
    const claim = { ...this.claimOf(key, request), response: context.switchToHttp().getResponse<Response>() };
    return from(holdsNothing ? this.apart(claim, next) : this.once(claim, next));
  }

  private claimOf(key: string, request: Request): Omit<Claim, 'response'> {
    const fingerprint = createHash('sha256')
      .update(`${request.method} ${request.path}\n${JSON.stringify(request.body ?? null)}`)
      .digest();
    return { owner: [this.scope.agencyId, this.scope.staffId, key], fingerprint };
  }

  private once(claim: Claim, next: CallHandler): Promise<unknown> {
    return this.transactions.run(async () => {
      if (!(await this.take(claim))) return this.repeat(claim);
      const answer: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
      await this.keep(claim, answer);
      return answer;
    });
  }

  private async apart(claim: Claim, next: CallHandler): Promise<unknown> {
    const isTaken = await this.transactions.run(() => this.take(claim));
    if (!isTaken) return this.transactions.run(() => this.repeat(claim));
    try {
      const answer: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
      await this.transactions.run(() => this.keep(claim, answer));
      return answer;
    } catch (error) {
      await this.transactions.run(() => this.release(claim));
      throw error;
    }
  }

  /** Waits while another request with the key has its transaction open. @returns false where it has been taken, and not given up */
  private async take({ owner, fingerprint }: Claim): Promise<boolean> {
    const taken = await this.transactions.query(
      `INSERT INTO idempotency_key (agency_id, staff_id, key, fingerprint) VALUES ($1, $2, $3, $4)
       ON CONFLICT (agency_id, staff_id, key) DO UPDATE SET created_at = now() WHERE idempotency_key.status IS NULL
         AND idempotency_key.fingerprint = excluded.fingerprint AND idempotency_key.created_at < now() - interval '${GIVEN_UP}'
       RETURNING key`,
      [...owner, fingerprint],
    );
    return taken.length > 0;
  }

  private async keep({ owner, response }: Claim, answer: unknown): Promise<void> {
    await this.transactions.query(
      `UPDATE idempotency_key SET status = $4, answer = $5 WHERE agency_id = $1 AND staff_id = $2 AND key = $3`,
      [...owner, response.statusCode, JSON.stringify(answer ?? null)],
    );
  }

  /** What was refused may be asked again with the same key. */
  private async release({ owner }: Claim): Promise<void> {
    await this.transactions.query(
      `DELETE FROM idempotency_key WHERE agency_id = $1 AND staff_id = $2 AND key = $3 AND status IS NULL`,
      owner,
    );
  }

  private async repeat({ owner, fingerprint, response }: Claim): Promise<unknown> {
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
    if (kept.status === null) {
      throw new Conflict(
        'request.still-under-way',
        `The first request with this ${IDEMPOTENCY_HEADER} is still being worked on. Send it again in a moment to get its answer.`,
      );
    }
    response.status(kept.status);
    response.setHeader('Idempotent-Replay', 'true');
    return kept.answer;
  }
}
