import { Inject, Injectable, type LoggerService } from '@nestjs/common';
import { DomainError } from '@inroads/kernel';
import { type Logger, pino } from 'pino';
import { CONFIG, type Config } from '../config';
import { RequestScope } from '../database/request-scope';

type Facts = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Ids and codes only. Messages of unexpected errors are kept out: a driver's message can quote a row. */
@Injectable()
export class AppLogger implements LoggerService {
  private readonly pino: Logger;

  constructor(
    @Inject(CONFIG) config: Pick<Config, 'logLevel'>,
    private readonly scope: RequestScope,
  ) {
    this.pino = pino({ level: config.logLevel, base: { process: process.pid } });
  }

  event(name: string, facts: Facts = {}): void {
    this.pino.info({ event: name, ...this.context(), ...facts });
  }

  warning(name: string, facts: Facts = {}): void {
    this.pino.warn({ event: name, ...this.context(), ...facts });
  }

  /** The error's type, code and place; its message only where we wrote it ourselves. */
  failure(name: string, error: unknown, facts: Facts = {}): void {
    this.pino.error({ event: name, ...this.context(), ...facts, ...describe(error) });
  }

  log(message: unknown): void {
    this.pino.debug(String(message));
  }

  warn(message: unknown): void {
    this.pino.warn(String(message));
  }

  error(message: unknown): void {
    this.pino.error(message instanceof Error ? describe(message) : { message: String(message) });
  }

  private context(): Facts {
    if (!this.scope.isOpen) return {};
    const { agencyId, actor, requestId } = this.scope.current;
    return { requestId, agencyId, staffId: actor.kind === 'staff' ? actor.staffId : null };
  }
}

function describe(error: unknown): Facts {
  if (!(error instanceof Error)) return { error: typeof error };
  const driver = error as Error & { code?: unknown; driverError?: { code?: unknown } };
  const code = driver.driverError?.code ?? driver.code;
  return {
    error: error.name,
    code: typeof code === 'string' ? code : undefined,
    message: error instanceof DomainError ? error.message : undefined,
    stack: error.stack
      ?.split('\n')
      .filter((line) => line.trimStart().startsWith('at '))
      .slice(0, 12)
      .join('\n'),
  };
}
