import { BLANK, fault, Parsed, quoted, readLine, value } from './parsed';

const EMAIL = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]{2,}$/;
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?::\d+)?(?:[/?#]\S*)?$/i;

/** Kept as it is written: people write extensions and names beside numbers. Only what holds too few digits is refused. */
export function parsePhone(text: string): Parsed<string> {
  return readLine(text, readPhone);
}

function readPhone(written: string): Parsed<string> {
  const digits = written.replace(/\D/g, '');
  if (/^0+$/.test(digits)) return BLANK;
  if (digits.length >= 7 || /[a-z]{4,}/i.test(written)) return value(written);
  return fault('phone.too-short', `${quoted(written)} is not a whole phone number. Write it with its area code.`);
}

/** What makes two numbers the same, however they are written: digits and extension, without the country code of the US. */
export function phoneKey(written: string): string | null {
  const key = written
    .toLowerCase()
    .replace(/[\s().\-/+,:#]/g, '')
    .replace(/ext(?:ension|n)?|x/, 'x');
  if (!/^\d{7,}(?:x\d+)?$/.test(key)) return null;
  return key.replace(/^1(?=\d{10}(?:x|$))/, '');
}

export function isPhoneLike(text: string): boolean {
  return (
    /^\+?[\d\s().\-/]{7,20}(?:\s*(?:x|ext\.?)\s*\d{1,6})?$/i.test(text.trim()) &&
    /^\d{7,13}$/.test(text.replace(/(?:x|ext).*$/i, '').replace(/\D/g, ''))
  );
}

export function parseEmail(text: string): Parsed<string> {
  return readLine(text.replace(/^mailto:/i, ''), readEmail);
}

function readEmail(written: string): Parsed<string> {
  const named = /<([^<>]+)>/.exec(written)?.[1] ?? written;
  const [first = '', ...others] = named.split(/[\s,;/]+/).filter((part) => part.includes('@'));
  if (!EMAIL.test(first))
    return fault('email.invalid', `${quoted(written)} is not an e-mail address. Write it as name@example.org.`);
  return value(first, others.length > 0 ? `Several addresses are named; ${first} was taken.` : null);
}

/** A web address with `https://` put before it where it is missing. Other schemes, such as `javascript:`, are refused. */
export function parseWebsite(text: string): Parsed<string> {
  return readLine(text, readWebsite);
}

function readWebsite(written: string): Parsed<string> {
  const bare = written.replace(/^https?:\/\//i, '');
  if (!DOMAIN.test(bare))
    return fault('website.invalid', `${quoted(written)} is not a web address. Write it as www.example.org.`);
  return value(/^https?:/i.test(written) ? written : `https://${written}`);
}
