import { parsePostalCode } from './postal-code.parser';
import { stateCode } from './region.parser';

export interface Address {
  readonly line: string;
  readonly city: string;
  readonly region: string;
  readonly postalCode: string;
}

const ZIP_AT_END = /[\s,]+(\d{5}(?:-\d{4})?)$/;
const UK_AT_END = /[\s,]+([A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2})$/i;
const COUNTRY_AT_END = /[\s,]+(?:usa?|u\.s\.a?\.?|united states(?: of america)?|uk|united kingdom)\.?$/i;
const LONGEST_ADDRESS = 300;
const UNIT = /^(?:apt|apartment|ste|suite|unit|bldg|building|floor|fl|rm|room|#)/i;

/** "418 Mill St, Alder Falls, AR 72201" in its parts, from the end; what has no such end stays one line. */
export function splitAddress(text: string, country: string): Address {
  if (text.length > LONGEST_ADDRESS) return { line: text, city: '', region: '', postalCode: '' };
  const whole = text
    .replace(/\s*\n\s*/g, ', ')
    .replace(/\s+/g, ' ')
    .replace(/[\s,]+$/, '')
    .replace(COUNTRY_AT_END, '')
    .trim();
  const code = (country === 'US' ? ZIP_AT_END : UK_AT_END).exec(whole);
  const parts = partsOf(code ? whole.slice(0, code.index) : whole);
  const region = country === 'US' ? takeState(parts) : '';
  const city = code || region !== '' ? takeCity(parts) : '';
  const parsed = code?.[1] === undefined ? null : parsePostalCode(code[1], country);
  return { line: parts.join(', '), city, region, postalCode: parsed?.kind === 'value' ? parsed.value : '' };
}

function partsOf(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function takeCity(parts: string[]): string {
  const last = parts.at(-1) ?? '';
  return /^[^\d#]+$/.test(last) && !UNIT.test(last) ? (parts.pop() ?? '') : '';
}

/** Takes the state off the last part: a part of its own, or the last words after the city. */
function takeState(parts: string[]): string {
  const last = parts.at(-1);
  if (last === undefined || parts.length < 2) return '';
  const whole = stateCode(last);
  if (whole !== null) {
    parts.pop();
    return whole;
  }
  const words = last.split(' ');
  const code = words.length > 1 && words.at(-1)!.length === 2 ? stateCode(words.pop()!) : null;
  if (code !== null) parts[parts.length - 1] = words.join(' ');
  return code ?? '';
}

/** A box takes letters, but nobody can be visited there. */
export function isPostBox(line: string): boolean {
  return /^\W*(?:p\.?\s*o\.?\s*(?:box|drawer)|post office box|box)\b/i.test(line);
}
