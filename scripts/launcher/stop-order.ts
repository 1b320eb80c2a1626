/** Thrown out of a start that somebody stopped before it was through. */
export class StartInterrupted extends Error {}

interface Part {
  readonly name: string;
  readonly stop: () => Promise<unknown>;
}

/** What was started, stopped in the opposite order: the API before the PostgreSQL that it still needs. */
export class StopOrder {
  private readonly parts: Part[] = [];
  private stopping: Promise<void> | null = null;
  private isWanted = false;

  constructor(private readonly say: (line: string) => void) {}

  get isStopping(): boolean {
    return this.isWanted;
  }

  /** Lets a start that is still going on end at its next part. */
  want(): void {
    this.isWanted = true;
  }

  /** @throws StartInterrupted when a stop is wanted; the part will be stopped with the others */
  add(name: string, stop: () => Promise<unknown>): void {
    this.parts.push({ name, stop });
    this.check();
  }

  /** For the long parts of a start. @throws StartInterrupted when a stop is wanted */
  check(): void {
    if (this.isWanted) throw new StartInterrupted();
  }

  /** Once, however often it is asked for. A part that fails to stop keeps no other from stopping. */
  stop(): Promise<void> {
    this.isWanted = true;
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
