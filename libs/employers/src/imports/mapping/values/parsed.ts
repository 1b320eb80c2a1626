/** What a cell was understood as. A fault says what to do; a notice says what was assumed while reading it. */
export type Parsed<T> =
  | { readonly kind: 'value'; readonly value: T; readonly notice: string | null }
  | { readonly kind: 'blank' }
  | { readonly kind: 'fault'; readonly code: string; readonly message: string };

export const BLANK = { kind: 'blank' } as const;

export function value<T>(of: T, notice: string | null = null): Parsed<T> {
  return { kind: 'value', value: of, notice };
}

export function fault(code: string, message: string): { kind: 'fault'; code: string; message: string } {
  return { kind: 'fault', code, message };
}

const SAYS_NOTHING =
  /^(-+|–|—|\.+|\?+|#?n\/?a\.?|none|null|nil|tbd|tba|to be determined?\.?|unknown|not (available|stated|applicable|specified))$/i;

/** Blank, or one of the ways to write "nothing is known here". */
export function saysNothing(text: string): boolean {
  const trimmed = text.trim();
  return trimmed === '' || SAYS_NOTHING.test(trimmed);
}

/** A cell quoted in a message: short, on one line. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `"${line.length > 40 ? `${line.slice(0, 39)}…` : line}"`;
}
