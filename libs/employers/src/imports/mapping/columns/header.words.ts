import { distance } from 'fastest-levenshtein';

const SHORT_FORMS: Readonly<Record<string, string>> = {
  addr: 'address', add: 'address', adr: 'address', ph: 'phone', phn: 'phone', tel: 'phone', telephone: 'phone', fone: 'phone',
  mgr: 'manager', mngr: 'manager', mgmt: 'manager', co: 'company', biz: 'business', bus: 'business', org: 'organization',
  organisation: 'organization', desc: 'description', descr: 'description', num: 'number', no: 'number', nbr: 'number', cnt: 'count', qty: 'count',
  hrs: 'hours', hr: 'hours', wk: 'week', pos: 'position', positions: 'position', emp: 'employer', employr: 'employer', mail: 'mail',
  postal: 'postal', zipcode: 'zip code', postcode: 'postal code', loc: 'location', cat: 'category', qual: 'qualifications',
  min: 'min', minimum: 'min', max: 'max', maximum: 'max', lic: 'license', licence: 'license', req: 'requisition', dt: 'date', yr: 'year',
  ft: 'full time', pt: 'part time', fulltime: 'full time', parttime: 'part time', website: 'website', weekly: 'week',
}; // prettier-ignore

/** Words that say something only when they are the whole header: "Date" may be the last contact, "Start date" is not. */
const VAGUE = new Set([
  ...[
    'active',
    'category',
    'contact',
    'count',
    'date',
    'days',
    'from',
    'id',
    'job',
    'link',
    'location',
    'name',
    'number',
  ],
  ...[
    'open',
    'other',
    'per',
    'person',
    'position',
    'rate',
    'result',
    'role',
    'source',
    'start',
    'status',
    'store',
    'term',
  ],
  ...['time', 'times', 'title', 'type', 'unit', 'web', 'where', 'who'],
]);
const FILLERS = new Set(['of', 'the', 'a', 'for', 'is', 'in']);

/** A header in plain words: "MgrPh#", "mgr_ph no." and "Manager phone number" are the same. */
export function headerWords(header: string): string[] {
  const words = header
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/#/g, ' number ')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '')
    .flatMap((word) => (SHORT_FORMS[word] ?? word).split(' '));
  const telling = words.filter((word) => !FILLERS.has(word));
  return telling.length > 0 ? telling : words;
}

/**
 * How well a header says what a field's own header says, 0 to 1: the same words 1; all of them among others, less the
 * more others there are; with a slip of the pen a little less.
 */
export function headerLikeness(header: readonly string[], known: readonly string[]): number {
  if (header.length === 0 || known.length === 0) return 0;
  const hits = known.map((word) => Math.max(...header.map((written) => wordLikeness(written, word))));
  const worst = Math.min(...hits);
  if (worst === 0) return 0;
  const others = header.length - known.length;
  if (others > 0 && known.length === 1 && VAGUE.has(known[0] ?? '')) return 0;
  if (others <= 0) return known.length === header.length ? worst : 0;
  return worst * (0.5 + (0.4 * known.length) / header.length);
}

function wordLikeness(written: string, word: string): number {
  if (written === word) return 1;
  if (word.length >= 4 && written.replace(/s$/, '') === word.replace(/s$/, '')) return 0.97;
  const slips = word.length >= 8 ? 2 : word.length >= 5 ? 1 : 0;
  // In a short word a letter for another makes another word: votes, slate, stake. One too many or too few does not.
  if (word.length < 8 && written.length === word.length) return 0;
  return slips > 0 && distance(written, word) <= slips ? 0.85 : 0;
}

/** Say which of several, and nothing about what it is: "Main phone" is a phone. */
const WHICH = new Set([
  ...['main', 'office', 'work', 'our', 'all', 'full', 'current', 'primary', 'second', 'secondary', 'other', 'new', 'legal'],
  ...['mailing', 'physical', 'total', 'indicator', 'info', 'information', 'field', 'value', 'official', 'general'],
]); // prettier-ignore

/** How many words of a header speak of something that no field's header speaks of: "Shoe size" has one. */
export function foreignWords(header: readonly string[], known: readonly string[], all: ReadonlySet<string>): number {
  return header.filter(
    (written) =>
      !/^\d+$/.test(written) &&
      !WHICH.has(written) &&
      !all.has(written) &&
      known.every((word) => wordLikeness(written, word) === 0),
  ).length;
}

const FAX = new Set(['fax', 'telefax', 'facsimile']);

/** "Fax number" and "Fax phone" look like phones by their cells and are none; "Phone or fax" is one. */
export function isFax(header: readonly string[]): boolean {
  const fax = header.findIndex((word) => FAX.has(word));
  const phone = header.indexOf('phone');
  return fax >= 0 && (phone < 0 || fax < phone);
}
