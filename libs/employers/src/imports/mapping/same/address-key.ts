const SHORT: Readonly<Record<string, string>> = {
  north: 'n', south: 's', east: 'e', west: 'w', northeast: 'ne', northwest: 'nw', southeast: 'se', southwest: 'sw',
  street: 'st', str: 'st', avenue: 'ave', av: 'ave', boulevard: 'blvd', road: 'rd', drive: 'dr', parkway: 'pkwy', pky: 'pkwy',
  highway: 'hwy', lane: 'ln', court: 'ct', circle: 'cir', place: 'pl', square: 'sq', center: 'ctr', centre: 'ctr', terrace: 'ter',
  trail: 'trl', cove: 'cv', plaza: 'plz', expressway: 'expy', expway: 'expy', interstate: 'i', turnpike: 'tpke', saint: 'st', mount: 'mt', fort: 'ft',
  first: '1st', second: '2nd', third: '3rd', fourth: '4th', fifth: '5th', sixth: '6th', seventh: '7th', eighth: '8th', ninth: '9th', tenth: '10th',
}; // prettier-ignore
const UNIT =
  /(?:,?\s*\b(?:apartment|apt|suite|ste|unit|building|bldg|floor|fl|room|rm|space|spc|lot)\b\.?\s*#?\s*|\s*#\s*)([a-z]?-?\d*[a-z]?(?:\s*(?:&|-)\s*\w+)?)\s*$/i;
const POST_BOX = /^\W*(?:p\.?\s*o\.?\s*(?:box|drawer)|post office box)\s*#?\s*(\w+)/i;

export interface AddressKey {
  /** Number and street in short forms; equal for two spellings of one door. Empty where there is no address. */
  readonly street: string;
  /** Suite, flat or floor; empty where none is named. */
  readonly unit: string;
}

/** "418 North Mill Street, Suite 4" and "418 N. Mill St #4" have one key. */
export function addressKey(line: string): AddressKey {
  const box = POST_BOX.exec(line);
  if (box) return { street: `po box ${box[1]!.toLowerCase()}`, unit: '' };
  const text = line
    .normalize('NFKD')
    .replace(/[\u0300-\u036f.'’]/g, '')
    .toLowerCase()
    .trim();
  const unit = UNIT.exec(text);
  const words = (unit ? text.slice(0, unit.index) : text).split(/[^a-z\d]+/).filter((word) => word !== '');
  return {
    street: words.map((word) => SHORT[word] ?? word).join(' '),
    unit: (unit?.[1] ?? '').replace(/[^a-z\d]/g, ''),
  };
}
