import { Injectable } from '@nestjs/common';

export interface HealthIndicator {
  readonly name: string;
  /** Whether the process is of no use without it. A queue or a search engine that is away only makes it `degraded`. */
  readonly isRequired: boolean;
  /** @throws when what it looks at is not there */
  check(): Promise<void>;
}

export interface HealthReport {
  /** `down`: send no work here. `degraded`: it works, something follows later than it should. */
  readonly status: 'ok' | 'degraded' | 'down';
  readonly checks: Readonly<Record<string, 'up' | 'down'>>;
}

const CHECK_MS = 2_000;

/** Whether this process can do its work, by what its modules say they need. */
@Injectable()
export class Health {
  private readonly indicators = new Map<string, HealthIndicator>();
  private isStopping = false;

  add(indicator: HealthIndicator): void {
    this.indicators.set(indicator.name, indicator);
  }

  /** From now on not ready, so that nothing new is sent here while running work ends. */
  stop(): void {
    this.isStopping = true;
  }

  async report(): Promise<HealthReport> {
    const results = await Promise.all(
      [...this.indicators.values()].map(async (indicator) => ({ ...indicator, isUp: await isUp(indicator) })),
    );
    const down = results.filter((result) => !result.isUp);
    const isDown = this.isStopping || down.some(({ isRequired }) => isRequired);
    return {
      status: isDown ? 'down' : down.length > 0 ? 'degraded' : 'ok',
      checks: Object.fromEntries(results.map((result) => [result.name, result.isUp ? 'up' : 'down'])),
    };
  }
}

async function isUp(indicator: HealthIndicator): Promise<boolean> {
  const tooLate = new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error('No answer in time')), CHECK_MS).unref();
  });
  return Promise.race([indicator.check(), tooLate]).then(
    () => true,
    () => false,
  );
}
