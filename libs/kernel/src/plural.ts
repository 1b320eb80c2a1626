type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** `visits(2)` with `{ one: '# visit', other: '# visits' }` gives "2 visits", by the rules of the language. */
export function counter(language: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
}

/** "Ann", "Ann and Bob", "Ann, Bob and Cem". */
export function joiner(language: string): (words: readonly string[]) => string {
  const list = new Intl.ListFormat(language, { style: 'long', type: 'conjunction' });
  return (words) => list.format(words).replace(', and ', ' and ');
}
