import type { BlockedSpan, Span } from './week-problem.model';

/**
 * One day's minutes without its blocked spans. Working minute 0 is the start of the day; blocked time does not pass,
 * so that travel pauses in it and the search never sees it.
 */
export class WorkingTime {
  private readonly blocks: readonly Span[];
  /** Working minutes of the whole day. */
  readonly length: number;

  constructor(
    private readonly span: Span,
    blocked: readonly BlockedSpan[],
  ) {
    this.blocks = merged(span, blocked);
    this.length = this.toWorking(span.to);
  }

  toWorking(minute: number): number {
    const within = Math.min(Math.max(minute, this.span.from), this.span.to);
    let working = within - this.span.from;
    for (const { from, to } of this.blocks) working -= Math.max(0, Math.min(within, to) - from);
    return working;
  }

  /** The minute at which something that ends can be over: before the blocked span where one begins there. */
  endOf(working: number): number {
    let minute = this.span.from + working;
    for (const { from, to } of this.blocks) if (minute > from) minute += to - from;
    return minute;
  }

  /** The minute at which something that begins can begin: after the blocked span where one begins there. */
  startOf(working: number): number {
    let minute = this.span.from + working;
    for (const { from, to } of this.blocks) if (minute >= from) minute += to - from;
    return minute;
  }

  /** Working minutes at which a visit of `serviceMinutes` that lies whole in `open`, and in no blocked span, can begin. In order. */
  startsWithin(open: Span, serviceMinutes: number): Span[] {
    const starts: Span[] = [];
    let from = Math.max(open.from, this.span.from);
    const last = Math.min(open.to, this.span.to);
    for (const block of [...this.blocks, { from: last, to: Infinity }]) {
      const until = Math.min(block.from, last) - serviceMinutes;
      if (from <= until) starts.push({ from: this.toWorking(from), to: this.toWorking(until) });
      from = Math.max(from, block.to);
      if (from > last) break;
    }
    return starts;
  }
}

/** Whole minutes inside the day, in order, none touching another. */
function merged(span: Span, blocked: readonly Span[]): Span[] {
  const inside = blocked
    .map(({ from, to }) => ({ from: Math.max(span.from, Math.floor(from)), to: Math.min(span.to, Math.ceil(to)) }))
    .filter(({ from, to }) => from < to)
    .sort((one, two) => one.from - two.from);
  const result: { from: number; to: number }[] = [];
  for (const block of inside) {
    const last = result.at(-1);
    if (last && block.from <= last.to) last.to = Math.max(last.to, block.to);
    else result.push(block);
  }
  return result;
}
