/** A sequence that is the same for the same seed, from 0 up to 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const quantile = (figures: readonly number[], share: number): number => {
  const sorted = [...figures].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? NaN;
};

export const median = (figures: readonly number[]): number => quantile(figures, 0.5);

export const rounded = (figure: number, decimals = 1): number => Number(figure.toFixed(decimals));

/** p50 and p95 of milliseconds, in words. */
export const spread = (milliseconds: readonly number[]): string =>
  `p50 ${rounded(median(milliseconds))} ms, p95 ${rounded(quantile(milliseconds, 0.95))} ms`;

export const mebibytes = (bytes: number): number => Math.round(bytes / 2 ** 20);

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export function say(line: string): void {
  console.log(line);
}
