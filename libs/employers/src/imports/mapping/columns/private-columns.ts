import type { Cell } from '@inroads/platform/tabular';
import { share } from '@inroads/kernel';
import { saysNothing } from '../values/parsed';
import { US_STATES } from '../values/us-states.data';
import { headerWords } from './header.words';

/** Why a column may never be imported on the employer side (docs/rules.md, Promises 2 and 10). */
export interface Refusal {
  readonly code: 'column.job-seekers' | 'column.health' | 'column.personal';
  readonly message: string;
}

interface PrivateWords {
  readonly code: Refusal['code'];
  readonly what: string;
  readonly words: RegExp;
}

/** Read against the plain words of a header. What the look-aheads leave out speaks of the business, not of a person. */
const PRIVATE_HEADERS: readonly PrivateWords[] = [
  {
    code: 'column.job-seekers',
    what: 'job seekers',
    words: /\b(?:job seekers?|seekers?|clients?|consumers?|participants?|patients?|person served|individuals? served|caseload|service users?)\b(?! (?:facing|contact|services?|base))|^(?:candidates?|applicants?|members?)(?: (?:names?|id|initials|code|number))?$|\binitials\b|\bwhom\b|^who$|^for$|\bcase (?:number|id)\b/,
  },
  {
    code: 'column.health',
    what: 'health or disability',
    words: /\bdiagnos|\bdx\b|\bdisabilit(?:y|ies)\b(?! (?:confident|friendly|inclusive|employer))|\bdisabled\b|\bmedication|\bsymptoms?\b|\bmedicaid\b|\bmedicare\b|\bmrn\b|\bmedical record|\bicd\b|\bsubstance use\b|\bmental health\b/,
  },
  {
    code: 'column.personal',
    what: 'personal data of job seekers',
    words: /\bdob\b|\bbirth|\bssn\b|\bsocial security\b|\bgender\b|^sex$|^race\b|\bethnic|^age$|\bssi\b|\bssdi\b|\bconvictions?\b(?! (?:ok|policy|accepted))|\bcriminal (?:record|history)\b(?! (?:ok|policy|accepted|check))|\bprobation\b|\bimmigration\b/,
  },
]; // prettier-ignore

const SSN = /^\d{3}-\d{2}-\d{4}$/;
const PSYCHIATRIC_CODE = /^F\d{2}(?:\.\d{1,3})?$/i;
const INITIALS = /^(?:[A-Z]\.?\s?){2,3}$/;

/** Looks at the header first, then at the cells. `isKnown`: the header names something of an employer, so initials may be anything. */
export function refusalOf(header: string, cells: readonly Cell[], isKnown: boolean): Refusal | null {
  const words = headerWords(header).join(' ');
  const named = PRIVATE_HEADERS.find((one) => one.words.test(words));
  if (named) return refusal(named.code, `“${header}” looks like it is about ${named.what}.`);
  const texts = cells.map(({ text }) => text).filter((text) => !saysNothing(text));
  const sharing = (pattern: RegExp): number => share(texts.filter((text) => pattern.test(text)).length, texts.length);
  if (sharing(SSN) > 0.2)
    return refusal('column.personal', `“${header}” holds what look like Social Security numbers.`);
  if (sharing(PSYCHIATRIC_CODE) > 0.3)
    return refusal('column.health', `“${header}” holds what look like diagnosis codes.`);
  if (!isKnown && looksLikeInitials(texts))
    return refusal('column.job-seekers', `“${header}” looks like job seekers’ initials.`);
  return null;
}

function looksLikeInitials(texts: readonly string[]): boolean {
  const initials = texts.filter((text) => INITIALS.test(text) && !(text in US_STATES));
  return new Set(initials).size >= 5 && share(initials.length, texts.length) > 0.6;
}

function refusal(code: Refusal['code'], what: string): Refusal {
  return { code, message: `${what} Employer records never hold that, so this column stays out.` };
}

const SPEAKS_OF_SEEKERS =
  /\b(?:clients?|consumers?|participants?|job ?seekers?|diagnos\w+|schizo\w+|bipolar|ssdi|disabilit(?:y|ies)|medications?|\d{3}-\d{2}-\d{4})\b/i;

/** Of a free text: how many cells may speak of a job seeker, to be read by a person before the import. */
export function cautionOf(cells: readonly Cell[]): string | null {
  const count = cells.filter(({ text }) => SPEAKS_OF_SEEKERS.test(text)).length;
  if (count === 0) return null;
  const rows = count === 1 ? 'One of the first rows' : `${count} of the first ${cells.length} rows`;
  return `${rows} may speak of a job seeker. Employer records never hold that: read them before you import this column.`;
}
