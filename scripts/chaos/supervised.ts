import { setTimeout as sleep } from 'node:timers/promises';

export interface Running {
  readonly pid: number;
  /** Settles when it has ended, for whatever reason. */
  readonly ended: Promise<unknown>;
  stop(): Promise<unknown>;
}

const AFTER_FAILED_START_MS = 500;
const START_TRIES = 60;

/** A part that is started again whenever it has ended, as a service manager would. */
export class Supervised {
  kills = 0;
  /** What it said when a start failed. */
  readonly failures: string[] = [];
  private running: Running | null = null;
  private isStopping = false;
  private watching: Promise<void> = Promise.resolve();

  /** @param launch resolves once it answers */
  constructor(
    readonly name: string,
    private readonly launch: () => Promise<Running>,
  ) {}

  get isUp(): boolean {
    return this.running !== null;
  }

  /** @throws when the first start fails */
  async start(): Promise<void> {
    const first = await this.launch();
    this.running = first;
    this.watching = this.watch(first);
  }

  /** SIGKILL, now. @returns false when there is nothing to kill just now */
  kill(): boolean {
    if (this.running === null || this.isStopping) return false;
    process.kill(this.running.pid, 'SIGKILL');
    this.running = null;
    this.kills += 1;
    return true;
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    await this.running?.stop();
    await this.watching;
  }

  private async watch(first: Running): Promise<void> {
    let running: Running | null = first;
    while (running !== null) {
      await running.ended;
      this.running = null;
      running = await this.again();
      this.running = running;
    }
  }

  private async again(): Promise<Running | null> {
    for (let left = START_TRIES; left > 0 && !this.isStopping; left -= 1) {
      try {
        const running = await this.launch();
        if (!this.isStopping) return running;
        await running.stop();
      } catch (error) {
        this.failures.push(error instanceof Error ? error.message : String(error));
        await sleep(AFTER_FAILED_START_MS);
      }
    }
    return null;
  }
}
