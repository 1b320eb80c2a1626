import { distance } from 'fastest-levenshtein';
import { share } from '@inroads/kernel';

const PREFIX_WEIGHT = 0.1;
const LONGEST_PREFIX = 4;

/** Jaro-Winkler likeness, 0 to 1: letters in common near the same place, a common beginning counting more. */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const jaro = jaroOf(a, b);
  let prefix = 0;
  while (prefix < LONGEST_PREFIX && prefix < Math.min(a.length, b.length) && a[prefix] === b[prefix]) prefix++;
  return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
}

function jaroOf(a: string, b: string): number {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Array<boolean>(b.length).fill(false);
  let inA = '';
  for (let at = 0; at < a.length; at++) {
    const from = Math.max(0, at - reach);
    for (let other = from; other <= Math.min(b.length - 1, at + reach); other++) {
      if (taken[other] || a[at] !== b[other]) continue;
      taken[other] = true;
      inA += a[at];
      break;
    }
  }
  if (inA === '') return 0;
  const inB = [...b].filter((_, at) => taken[at]).join('');
  const swapped = [...inA].filter((letter, at) => letter !== inB[at]).length / 2;
  return (inA.length / a.length + inA.length / b.length + (inA.length - swapped) / inA.length) / 3;
}

/** Words for the form of a place, which one writer adds and the next leaves out: "Kroger Food Store" is "Kroger". */
const FORM_WORDS = new Set([
  ...[
    'and',
    'of',
    'at',
    'in',
    'the',
    'n',
    'restaurant',
    'restaurants',
    'cafe',
    'store',
    'stores',
    'shop',
    'shops',
    'market',
  ],
  ...[
    'mart',
    'supermarket',
    'supercenter',
    'marketplace',
    'food',
    'foods',
    'pharmacy',
    'hotel',
    'inn',
    'suites',
    'express',
  ],
  ...['sandwich', 'sandwiches', 'pizza', 'drive', 'thru', 'group', 'usa', 'america'],
]);
/** Words for the trade, which many businesses share: two trades are two businesses, but alike in it they are not one. */
const TRADE_WORDS = new Set([
  ...[
    'services',
    'service',
    'center',
    'centre',
    'company',
    'salon',
    'cleaning',
    'construction',
    'auto',
    'automotive',
    'repair',
  ],
  ...[
    'coffee',
    'bakery',
    'school',
    'clinic',
    'care',
    'home',
    'health',
    'holdings',
    'holding',
    'enterprises',
    'international',
  ],
  ...[
    'american',
    'national',
    'bar',
    'grill',
    'diner',
    'law',
    'firm',
    'properties',
    'management',
    'solutions',
    'associates',
  ],
  ...[
    'beauty',
    'lawn',
    'hair',
    'boutique',
    'consulting',
    'transport',
    'trucking',
    'insurance',
    'realty',
    'investments',
  ],
]);

export function isFormWord(word: string): boolean {
  return FORM_WORDS.has(word) || /^\d+$/.test(word);
}

/** Alone it tells nothing about which business it is. */
export function isCommonWord(word: string): boolean {
  return TRADE_WORDS.has(word) || isFormWord(word);
}

const COMMON_WEIGHT = 0.25;

/** Likeness of two names as words: each word is compared with its best partner, common words counting a quarter. */
export function wordsLikeness(a: readonly string[], b: readonly string[]): number {
  const first = covered(a, b);
  return first < LEAST_OF_INTEREST ? first : Math.min(first, covered(b, a));
}

const LEAST_OF_INTEREST = 0.5;

function covered(words: readonly string[], by: readonly string[]): number {
  let found = 0;
  let all = 0;
  for (const word of words) {
    const weight = isCommonWord(word) ? COMMON_WEIGHT : 1;
    found += weight * bestPartner(word, by);
    all += weight;
  }
  return share(found, all);
}

function bestPartner(word: string, among: readonly string[]): number {
  if (among.includes(word)) return 1;
  let best = 0;
  for (const other of among) best = Math.max(best, likelySlip(word, other));
  return best;
}

/** Short words are either the same or not: "Oak" is not "Oaks". */
function likelySlip(word: string, other: string): number {
  const lengths = [word.length, other.length] as const;
  if (word[0] !== other[0] || Math.min(...lengths) < 4 || Math.abs(lengths[0] - lengths[1]) > 3) return 0;
  const likeness = jaroWinkler(word, other);
  return likeness >= 0.88 ? likeness : 0;
}

/** Share of letters that need no change, 0 to 1; 0 at once where the lengths alone leave less than `atLeast`. */
export function lettersLikeness(a: string, b: string, atLeast = 0): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  if (Math.min(a.length, b.length) / longest < atLeast) return 0;
  return 1 - distance(a, b) / longest;
}
