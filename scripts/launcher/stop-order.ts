export interface Part {
  readonly name: string;
  readonly stop: () => Promise<unknown>;
}

/** What was started, stopped in the opposite order: the API before the PostgreSQL that it still needs. */
export class StopOrder {
  private readonly parts: Part[] = [];
  private stopping: Promise<void> | null = null;

  constructor(private readonly say: (line: string) => void) {}

  get isStopping(): boolean {
    return this.stopping !== null;
  }

  add(name: string, stop: () => Promise<unknown>): void {
    this.parts.push({ name, stop });
  }

  /** Once, however often it is asked for. A part that fails to stop keeps no other from stopping. */
  stop(): Promise<void> {
    this.stopping ??= this.stopAll();
    return this.stopping;
  }

  private async stopAll(): Promise<void> {
    for (let part = this.parts.pop(); part; part = this.parts.pop()) {
      try {
        await part.stop();
      } catch (error) {
        this.say(`${part.name} did not stop cleanly: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
}
