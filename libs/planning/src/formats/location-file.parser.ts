import { Invalid } from '@inroads/kernel';

/** One line of an orienteering file: where, how long, worth what, and the span of its last or first window. */
export interface Location {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly service: number;
  readonly score: number;
  readonly opens: number;
  readonly closes: number;
}

export const faulty = (detail: string): Invalid =>
  new Invalid('orienteering.file', `This is not an orienteering file that can be read: ${detail}`);

/** The numbers of every line that holds any. Throws `Invalid` where something else stands. */
export function numberRows(text: string): number[][] {
  const rows: number[][] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const words = line.trim().split(/\s+/).filter(Boolean);
    if (words.length === 0) continue;
    const numbers = words.map(Number);
    const wrong = numbers.findIndex((value) => !Number.isFinite(value));
    if (wrong >= 0) throw faulty(`line ${index + 1} holds "${words[wrong]!.slice(0, 20)}" where a number belongs.`);
    rows.push(numbers);
  }
  return rows;
}

/** Throws `Invalid` for what no plan could be made of. */
export function checkLocations(depot: Location | undefined, stops: readonly Location[]): asserts depot is Location {
  if (!depot || stops.length === 0) throw faulty('it lists no locations after the depot.');
  const seen = new Set<number>();
  for (const location of [depot, ...stops]) {
    if (location.service < 0) throw faulty(`location ${location.id} has a service time below zero.`);
    if (location.opens > location.closes) throw faulty(`location ${location.id} closes before it opens.`);
    if (seen.has(location.id)) throw faulty(`location ${location.id} is listed twice.`);
    seen.add(location.id);
  }
}
