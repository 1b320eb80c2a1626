/** Numbers that look random and are the same for the same seed. */
export class Chance {
  constructor(private state: number) {}

  /** From 0 up to, not including, 1. */
  unit(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  below(limit: number): number {
    return Math.floor(this.unit() * limit);
  }

  /** @throws for an empty list */
  pick<T>(from: readonly T[]): T {
    const picked = from[this.below(from.length)];
    if (picked === undefined) throw new Error('Nothing to pick from');
    return picked;
  }

  shuffle<T>(list: readonly T[]): T[] {
    const left = [...list];
    return list.map(() => left.splice(this.below(left.length), 1)[0] as T);
  }

  /** A name that resembles no other, so that the search for doubles has nothing to ask. */
  name(): string {
    const word = () => Array.from({ length: 9 }, () => this.pick([...'abcdefghiklmnoprstuvz'])).join('');
    return `${word()} ${word()}`;
  }
}
