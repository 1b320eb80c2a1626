import { EmployerLike, EmployerPrint, NamePrint, printOf } from './employer.print';
import { isFormWord, isCommonWord, lettersLikeness, wordsLikeness } from './likeness';

export type EvidenceCode =
  | 'same-name'
  | 'same-key'
  | 'similar-name'
  | 'name-within-name'
  | 'same-address'
  | 'other-address'
  | 'same-phone'
  | 'same-website'
  | 'other-number';

export interface Judgement {
  /** `near`: a person decides; it is never created or joined silently (docs/rules.md, Imports a). */
  readonly verdict: 'same' | 'near' | 'different';
  /** Of one employer, whether the two stand at one door: `other` makes a second site (docs/rules.md, Imports d). */
  readonly site: 'same' | 'other' | 'unknown';
  readonly evidence: readonly EvidenceCode[];
  /** Of the names, 0 to 1; orders several near ones. */
  readonly likeness: number;
}

const SIMILAR = 0.88;
const SHORTEST_KEY = 3;
/** Before a comma stands a business, not only a family name that many share. */
const SHORTEST_HEAD = 5;

/**
 * One business or two. Same: the names differ in case, signs, legal form and number of the branch only, or in spacing
 * too while address or phone agrees. Near: similar names, one name within the other, or the same phone or website.
 */
export function judgeSame(a: EmployerLike, b: EmployerLike): Judgement {
  return judgePrints(printOf(a), printOf(b));
}

/** As {@link judgeSame}, for employers that are compared with many. */
export function judgePrints(a: EmployerPrint, b: EmployerPrint): Judgement {
  const name = closestNames(a, b);
  const site = siteOf(a, b);
  const evidence: EvidenceCode[] = name.code ? [name.code] : [];
  if (a.phone !== '' && a.phone === b.phone) evidence.push('same-phone');
  if (a.host !== '' && a.host === b.host) evidence.push('same-website');
  if (evidence.length > 0) {
    if (site !== 'unknown') evidence.push(site === 'same' ? 'same-address' : 'other-address');
    if (areOtherBranches(a, b)) evidence.push('other-number');
  }
  return { verdict: verdictOf(evidence), site: siteWithNumber(site, a, b), evidence, likeness: name.likeness };
}

function verdictOf(evidence: readonly EvidenceCode[]): Judgement['verdict'] {
  if (evidence.length === 0) return 'different';
  const has = (code: EvidenceCode): boolean => evidence.includes(code);
  const contradicts = has('same-address') && has('other-number');
  if (has('same-name')) return contradicts ? 'near' : 'same';
  if (has('same-key')) return (has('same-address') || has('same-phone')) && !contradicts ? 'same' : 'near';
  return 'near';
}

interface NameLikeness {
  readonly code: EvidenceCode | null;
  readonly likeness: number;
}

function closestNames(a: EmployerPrint, b: EmployerPrint): NameLikeness {
  let closest: NameLikeness = { code: null, likeness: 0 };
  for (const one of a.names) {
    for (const other of b.names) {
      const found = compareNames(one, other);
      if (found.likeness > closest.likeness) closest = found;
    }
  }
  return closest;
}

function compareNames(a: NamePrint, b: NamePrint): NameLikeness {
  if (a.key.length < SHORTEST_KEY || b.key.length < SHORTEST_KEY) {
    return a.key === b.key && a.key !== '' ? { code: 'same-key', likeness: 0.9 } : { code: null, likeness: 0 };
  }
  if (a.plain === b.plain) return { code: 'same-name', likeness: 1 };
  if (a.key === b.key) return { code: 'same-key', likeness: 0.97 };
  const likeness = Math.max(wordsLikeness(a.words, b.words), lettersLikeness(a.key, b.key, SIMILAR));
  if (differInNumber(a.words, b.words)) return { code: null, likeness };
  if (likeness >= SIMILAR) return { code: 'similar-name', likeness };
  if (areBranches(a, b) || isWithin(a.words, b.words) || isWithin(b.words, a.words)) {
    return { code: 'name-within-name', likeness: Math.max(likeness, 0.8) };
  }
  return { code: null, likeness };
}

/** "Wal-Mart 112" and "Walmart, Oak St" may be one. */
function areBranches(a: NamePrint, b: NamePrint): boolean {
  return a.head === b.head && a.head.length >= SHORTEST_HEAD;
}

/** "Lodge 12" and "Lodge 13" are two. */
function differInNumber(words: readonly string[], others: readonly string[]): boolean {
  const numbers = (list: readonly string[]): string => list.filter((word) => /\d/.test(word)).join(' ');
  return numbers(words) !== numbers(others) && numbers(words) !== '' && numbers(others) !== '';
}

/** All that the shorter name has of its own, and beside it only words for the form of the place. */
function isWithin(shorter: readonly string[], longer: readonly string[]): boolean {
  const telling = shorter.filter((word) => !isFormWord(word));
  if (!telling.some((word) => !isCommonWord(word))) return false;
  return (
    telling.every((word) => longer.includes(word)) && longer.every((word) => shorter.includes(word) || isFormWord(word))
  );
}

function areOtherBranches(a: EmployerPrint, b: EmployerPrint): boolean {
  return a.number !== null && b.number !== null && a.number !== b.number;
}

function siteWithNumber(site: Judgement['site'], a: EmployerPrint, b: EmployerPrint): Judgement['site'] {
  return site === 'unknown' && areOtherBranches(a, b) ? 'other' : site;
}

function siteOf(a: EmployerPrint, b: EmployerPrint): Judgement['site'] {
  if (a.address.street === '' || b.address.street === '') return 'unknown';
  if (a.postalCode !== '' && b.postalCode !== '' && a.postalCode !== b.postalCode) return 'other';
  const isOneUnit = a.address.unit === '' || b.address.unit === '' || a.address.unit === b.address.unit;
  return a.address.street === b.address.street && isOneUnit ? 'same' : 'other';
}
