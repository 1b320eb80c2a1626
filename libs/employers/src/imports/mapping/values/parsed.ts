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

/** Longer texts are prose. It also bounds what the patterns of the parsers can cost. */
const LONGEST_LINE = 500;

/** Blank for a cell that says nothing, a fault for prose; else what `read` makes of the cell as one trimmed line. */
export function readLine<T>(text: string, read: (line: string) => Parsed<T>): Parsed<T> {
  if (saysNothing(text)) return BLANK;
  if (text.length > LONGEST_LINE) {
    return fault(
      'text.too-long',
      `${quoted(text)} is too long for this column. Write it shorter, or choose another field.`,
    );
  }
  return read(text.replace(/\s+/g, ' ').trim());
}

/** A cell quoted in a message: short, on one line. */
export function quoted(text: string): string {
  const line = text.slice(0, 200).replace(/\s+/g, ' ').trim();
  return `“${line.length > 40 ? `${line.slice(0, 39)}…` : line}”`;
}
