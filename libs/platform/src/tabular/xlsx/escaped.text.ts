const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** Workbooks write characters that XML cannot hold as `_x000D_`, and an underscore before such a text as `_x005F_`. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPE, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
