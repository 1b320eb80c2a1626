const LEGAL_FORMS = new Set([
  ...['inc', 'incorporated', 'llc', 'llp', 'lp', 'ltd', 'limited', 'plc', 'co', 'company', 'corp', 'corporation'],
  ...['pa', 'pllc', 'pc', 'psc', 'lllp', 'gmbh', 'cic', 'nfp', 'dba'],
]);
const STORE_NUMBER = /(?:#|\b(?:no|nbr|store|unit|location|branch)\b\.?\s*#?)\s*\d+\b|(?<=\s)\d{3,}$/gi;
const TRADING_AS = /\s(?:d\/?b\/?a|doing business as|trading as|t\/a|aka)\.?:?\s+/i;

/** A name in small plain words: no accents, apostrophes, dots or brackets; "&" is "and"; "the" at the start goes. */
function plainWords(name: string): string[] {
  return outsideBrackets(name)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’`´.]/g, '')
    .toLowerCase()
    .replace(/[&+]/g, ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .filter((word, at, words) => !(at === 0 && word === 'the' && words.length > 1));
}

/** Words without the legal form at the end: "Sunrise Market, Inc." and "SUNRISE MARKET" are the same name. */
function nameWords(name: string): string[] {
  const words = plainWords(name);
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1)!)) words.pop();
  return words;
}

/** The words of the name without the number of the branch: "Wendy's #46" and "WENDYS" have the same. */
export function bareWords(name: string): string[] {
  const words = nameWords(outsideBrackets(name).replace(STORE_NUMBER, ' '));
  return words.length > 0 ? words : nameWords(name);
}

/**
 * The name without what two spellings of one business differ in: legal form, store number, spaces and signs.
 * "Wal Mart #112", "WAL-MART, Inc." and "Walmart" share a key. Never empty for a name that has a letter or digit.
 */
export function employerKey(name: string): string {
  return bareWords(name).join('') || plainWords(name).join('');
}

/** What stands in brackets is not the name, unless nothing else is. */
function outsideBrackets(name: string): string {
  const rest = name.replace(/\([^)]*\)/g, ' ').trim();
  return /[\p{L}\p{N}]/u.test(rest) ? rest : name;
}

/** The number of a branch: `112` of "Wal-Mart #112". */
export function storeNumber(name: string): string | null {
  const found = outsideBrackets(name).match(STORE_NUMBER)?.at(-1);
  return found?.replace(/\D/g, '').replace(/^0+(?=\d)/, '') ?? null;
}

/** "Loomis LLC dba Oak Auto" has two names, the one at the door first. */
export function namesIn(name: string): string[] {
  const parts = name
    .split(TRADING_AS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 1 ? [...parts.slice(1), parts[0]!] : [name.trim()];
}
