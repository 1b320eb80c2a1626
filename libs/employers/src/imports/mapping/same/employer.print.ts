import { AddressKey, addressKey } from './address-key';
import { bareWords, employerKey, namesIn, storeNumber } from './employer-key';
import { isCommonWord } from './likeness';

/** What is compared of two businesses; blank or absent where it is not known. */
export interface EmployerLike {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly addressLine?: string;
  readonly postalCode?: string;
  readonly phone?: string;
  readonly website?: string;
}

export interface NamePrint {
  readonly words: readonly string[];
  /** The words in one string, to compare at once. */
  readonly plain: string;
  readonly key: string;
  /** The key of what stands before a comma, where branches are told apart: `walmart` of "Walmart, Oak St". */
  readonly head: string;
}

/** An employer made ready for many comparisons. */
export interface EmployerPrint {
  readonly names: readonly NamePrint[];
  readonly number: string | null;
  readonly address: AddressKey;
  readonly postalCode: string;
  readonly phone: string;
  readonly host: string;
}

export function printOf({
  name,
  aliases = [],
  addressLine = '',
  postalCode = '',
  phone,
  website,
}: EmployerLike): EmployerPrint {
  const names = [...namesIn(name), ...aliases].filter((one) => one.trim() !== '');
  return {
    names: names.map(namePrint),
    number: storeNumber(name),
    address: addressKey(addressLine),
    postalCode: postalCode.slice(0, 5),
    phone: digits(phone),
    host: host(website),
  };
}

function namePrint(name: string): NamePrint {
  const words = bareWords(name);
  return { words, plain: words.join(' '), key: employerKey(name), head: employerKey(name.split(',')[0] ?? name) };
}

/** The last ten digits, without an extension; blank for what is too short to be told apart. */
function digits(phone = ''): string {
  const found = phone.replace(/\s*(?:x|ext).*$/i, '').replace(/\D/g, '');
  return found.length < 7 ? '' : found.slice(-10);
}

const SHARED_HOSTS =
  /(?:^|\.)(?:facebook|instagram|linkedin|yelp|google|indeed|twitter|x|linktr|yellowpages)\.[a-z.]+$/;

/** The web address's host; blank for a page on a site that many businesses share. */
function host(website = ''): string {
  const bare = website
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '');
  const found = bare.split(/[/?#:]/)[0] ?? '';
  return SHARED_HOSTS.test(found) ? '' : found;
}

const PREFIX_LETTERS = 6;

/** What two employers must share to be worth comparing: the beginning of a key, a word of their own, phone or website. */
export function comparisonKeys(print: EmployerPrint): string[] {
  const keys = new Set<string>();
  for (const { key, words } of print.names) {
    keys.add(`key:${key.slice(0, PREFIX_LETTERS)}`);
    for (const word of words) if (word.length >= 4 && !isCommonWord(word)) keys.add(`word:${word}`);
  }
  if (print.phone !== '') keys.add(`phone:${print.phone}`);
  if (print.host !== '') keys.add(`host:${print.host}`);
  return [...keys];
}
