/** Stops asking for a while what has just failed, so that nobody waits for it in vain. */
export class Circuit {
  private closedAgainAt = 0;

  constructor(
    private readonly pauseMs: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  get isOpen(): boolean {
    return this.now() < this.closedAgainAt;
  }

  trip(): void {
    this.closedAgainAt = this.now() + this.pauseMs;
  }
}
