const LEGAL_FORMS = new Set(['inc', 'llc', 'llp', 'lp', 'ltd', 'plc', 'co', 'corp', 'corporation', 'company', 'incorporated', 'limited', 'the']);

/**
 * The name with everything left out that two spellings of one business differ in: case, accents, punctuation,
 * legal form, store number. "Wal-Mart #112" and "WALMART, Inc." share a key.
 */
export function matchKey(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/#\s*\d+/g, ' ')
    .replace(/['’.]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !LEGAL_FORMS.has(word));
  return words.join('') || name.trim().toLowerCase();
}
