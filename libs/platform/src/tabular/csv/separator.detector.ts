import { SEPARATORS } from '../table';

const COUNTED_RECORDS = 20;

/** Excel's own first line, `sep=;`, which it reads and hides. */
export function declaredSeparator(text: string): { separator: string; length: number } | null {
  const line = /^"?sep=(.)"?(\r\n|\n|\r)/i.exec(text);
  return line?.[1] === undefined ? null : { separator: line[1], length: line[0].length };
}

/** The candidate that divides the first records most evenly; a comma where none does (a table of one column). */
export function detectSeparator(text: string): string {
  let best = { separator: ',', agreeing: 0, count: 0 };
  for (const separator of SEPARATORS) {
    const counts = countsPerRecord(text, separator).filter((count) => count > 0);
    const count = mostFrequent(counts);
    const agreeing = counts.filter((one) => one === count).length;
    if (agreeing > best.agreeing || (agreeing === best.agreeing && count > best.count))
      best = { separator, agreeing, count };
  }
  return best.separator;
}

function countsPerRecord(text: string, separator: string): number[] {
  const counts: number[] = [];
  let isQuoted = false;
  let count = 0;
  for (let at = 0; at < text.length && counts.length < COUNTED_RECORDS; at++) {
    if (text[at] === '"' && (isQuoted || startsField(text, at, separator))) isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (text[at] === separator) count++;
    if (!endsRecord(text, at)) continue;
    counts.push(count);
    count = 0;
  }
  return count > 0 ? [...counts, count] : counts;
}

function endsRecord(text: string, at: number): boolean {
  return text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n');
}

/** A quote in the middle of a field, as in `5" pipe`, opens nothing. */
function startsField(text: string, at: number, separator: string): boolean {
  const before = text[at - 1];
  return before === undefined || before === separator || before === '\n' || before === '\r' || before === '"';
}

function mostFrequent(counts: readonly number[]): number {
  const seen = new Map<number, number>();
  for (const count of counts) seen.set(count, (seen.get(count) ?? 0) + 1);
  return [...seen].sort(([a, timesA], [b, timesB]) => timesB - timesA || b - a)[0]?.[0] ?? 0;
}
