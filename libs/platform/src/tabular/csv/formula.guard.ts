/** What a spreadsheet program may run: these signs, their full-width forms, tab and CR; spaces before them do not help. */
const RUNS = '\\s*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20\\t\\r]';
/** Also what already begins with apostrophes, so that taking one away again always gives the same text. */
const TO_ESCAPE = new RegExp(`^'*${RUNS}`);
const ESCAPED = new RegExp(`^'(?='*${RUNS})`);

export function escapeFormula(text: string): string {
  return TO_ESCAPE.test(text) ? `'${text}` : text;
}

/** Takes back what {@link escapeFormula} did, so that an exported file can be imported again unchanged. */
export function unescapeFormula(text: string): string {
  return text.startsWith("'") ? text.replace(ESCAPED, '') : text;
}
