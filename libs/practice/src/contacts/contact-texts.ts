import type { ContactInput } from './contact.input';

type Told = Pick<ContactInput, 'note' | 'quote' | 'overrideWhy' | 'met' | 'needs' | 'openings' | 'facts' | 'next'>;

/**
 * All words of a contact that the whole agency reads, by field as the request names it. People on file are named there and not here.
 * Whoever adds a field with words to a contact adds it here: it must not name a job seeker.
 */
export function textsOf({ note, quote, overrideWhy, met, needs, openings, facts, next }: Told): Record<string, string> {
  return {
    note,
    quote,
    ...(overrideWhy !== null && { overrideWhy }),
    ...(next !== null && { 'next.what': next.what }),
    ...each('met', met, ({ personId, name }) => ({ name: personId === null ? name : '' })),
    ...each('needs', needs, ({ words }) => ({ words })),
    ...each('facts', facts, ({ value }) => ({ value: wordsIn(value) })),
    ...each('openings', openings, ({ title, facts: told }) => ({
      title,
      facts: told.map(({ value }) => wordsIn(value)).join('\n'),
    })),
  };
}

function each<Item>(
  field: string,
  items: readonly Item[],
  textsIn: (item: Item) => Readonly<Record<string, string>>,
): Record<string, string> {
  const texts = items.flatMap((item, index) =>
    Object.entries(textsIn(item)).map(([name, text]) => [`${field}.${index}.${name}`, text] as const),
  );
  return Object.fromEntries(texts);
}

/** A choice is one of the catalogue's words; what is made of parts, such as a schedule, may hold others. */
const wordsIn = (value: unknown): string => (typeof value === 'object' ? partsOf(value).join('\n') : '');

function partsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(partsOf) : [];
}
