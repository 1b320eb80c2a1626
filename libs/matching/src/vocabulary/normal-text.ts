/** One key for names that differ only in case, accents, spaces and punctuation. */
export function plainKey(text: string): string {
  const unaccented = /[^\0-\x7f]/.test(text) ? text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '') : text;
  return unaccented
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
