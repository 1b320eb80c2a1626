import { fault, Parsed, quoted, readLine, value } from './parsed';
import { US_STATES } from './us-states.data';

const CODES = new Map(Object.entries(US_STATES).map(([code, name]) => [name.toLowerCase(), code]));

/** The state's two letters, or `null` for what names none. */
export function stateCode(text: string): string | null {
  const words = text.replace(/[.,]/g, '').replace(/\s+/g, ' ').trim();
  const code = words.toUpperCase();
  return code in US_STATES ? code : (CODES.get(words.toLowerCase()) ?? null);
}

/** A US state as its two letters; elsewhere the county or region as it is written. */
export function parseRegion(text: string, country: string): Parsed<string> {
  return readLine(text, (line) => (country === 'US' ? readState(line) : value(line)));
}

function readState(text: string): Parsed<string> {
  const code = stateCode(text);
  return code === null
    ? fault('region.unknown', `${quoted(text)} is not a US state. Write it as two letters, such as AR.`)
    : value(code);
}
