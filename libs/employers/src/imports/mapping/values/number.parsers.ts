import { BLANK, fault, Parsed, quoted, readLine, saysNothing, value } from './parsed';

const COUNT =
  /^(?:about|approx\.?|ca\.?|~|over|under|up to|<|>)?\s*(\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.0+)?\s*\+?\s*(?:employees|people|staff|workers|positions?|openings?|vacanc(?:y|ies))?$/i;
const RANGE = /^(\d[\d,]*)\s*(?:-|–|—|to)\s*(\d[\d,]*)\s*(?:employees|people|staff|workers)?$/i;
const MOST = 3_000_000;

/** A number of people: "12", "about 1,200", or the middle of "50-99". */
export function parseHeadcount(text: string): Parsed<number> {
  return readLine(text, readHeadcount);
}

function readHeadcount(line: string): Parsed<number> {
  const range = RANGE.exec(line);
  if (range) {
    const [low, high] = [numberOf(range[1]!), numberOf(range[2]!)];
    if (low <= high && high <= MOST) {
      const middle = Math.round((low + high) / 2);
      return value(middle, `${quoted(line)} was read as about ${middle}.`);
    }
  }
  const count = COUNT.exec(line)?.[1];
  if (count !== undefined && numberOf(count) <= MOST) return numberOf(count) === 0 ? BLANK : value(numberOf(count));
  return fault('count.not-a-number', `${quoted(line)} is not a number of people. Write it in digits.`);
}

function numberOf(text: string): number {
  return Number(text.replace(/[, ]/g, ''));
}

/** Tags or aliases in one cell, split at commas, semicolons, bars and line ends; each once. */
export function parseList(text: string): Parsed<string[]> {
  if (saysNothing(text)) return BLANK;
  const parts = text
    .split(/[,;|\n]/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '');
  return parts.length === 0 ? BLANK : value([...new Set(parts)]);
}
