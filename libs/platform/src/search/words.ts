/** Letters that do not come apart into a base letter and a mark. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
};
const MAX_WORDS = 10;
const MAX_LETTERS = 200;

/** Words without case, accents and punctuation, parted by single blanks: "Café O'Brien & Sons" is "cafe obrien sons". */
export function foldWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþ]/g, (letter) => WHOLE_LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The words of a query that count: the first ten. A longer one than any that is written is cut: PostgreSQL passes over a word of
 * more than 2 KB as if it had not been asked for.
 */
export function queryWords(text: string): string[] {
  const folded = foldWords(text);
  return folded === ''
    ? []
    : folded
        .split(' ')
        .slice(0, MAX_WORDS)
        .map((word) => word.slice(0, MAX_LETTERS));
}
