import { NAICS_SECTORS, NAICS_SUBSECTORS } from './naics.data';
import { fault, Parsed, quoted, readLine, value } from './parsed';

const CODE = /^(?:naics\s*:?\s*)?(\d{2,6})(?:\.0+)?(?![\d])(?:-(\d{2})(?!\d))?/i;

/** A NAICS code of two to six digits, alone or before its title; "44-45" is kept as its first sector. */
export function parseNaics(text: string): Parsed<string> {
  return readLine(text, (line) => {
    const code = CODE.exec(line)?.[1];
    if (code !== undefined && isNaics(code)) return value(code);
    return fault('naics.unknown', `${quoted(line)} is not a NAICS code. Write two to six digits, such as 722511.`);
  });
}

function isNaics(code: string): boolean {
  return code.length === 2 ? NAICS_SECTORS.includes(code) : NAICS_SUBSECTORS.has(code.slice(0, 3));
}
