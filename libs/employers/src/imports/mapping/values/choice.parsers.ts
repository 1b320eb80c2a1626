import type { HiringInfluence, Stage } from '@inroads/fidelity';
import { fault, Parsed, quoted, readLine, value } from './parsed';

type Words<T> = readonly (readonly [RegExp, T])[];

const YES = /^(?:y|yes|yep|true|t|x|1|✓|✔|☑|si|sí)$/i;
const NO = /^(?:n|no|nope|false|f|0|☐)$/i;

export function parseYesNo(text: string): Parsed<boolean> {
  return readLine(text, (word) => {
    if (YES.test(word)) return value(true);
    if (NO.test(word)) return value(false);
    return fault(
      'yes-no.unclear',
      `${quoted(word)} is neither yes nor no. Write one of them, or leave the cell blank.`,
    );
  });
}

const INFLUENCES: Words<HiringInfluence> = [
  [/^(?:unsure|not sure|maybe|don'?t know|dk)$/i, 'unknown'],
  [/\binfluenc|\brecommend|\bscreens?\b|\binput\b|\bhas a say\b/i, 'influences'],
  [/\b(?:does not|doesn'?t|no) hir|\bfront desk\b|\bgate ?keeper\b|\breception/i, 'no'],
  [/\bhir(?:es|ing)\b|\bdecision|\bdecides\b/i, 'hires'],
];

export function parseInfluence(text: string): Parsed<HiringInfluence> {
  return readLine(text, (words) => {
    const answer = parseYesNo(words);
    if (answer.kind === 'value') return value(answer.value ? 'hires' : 'no');
    const unclear = `${quoted(words)} does not say whether this person hires. Write yes, no or influences.`;
    return firstOf(INFLUENCES, words) ?? fault('influence.unclear', unclear);
  });
}

const STAGES: Words<Stage> = [
  [/^(?:0|not started|new|to do)$|\bintro|\b(?:1st|first|one)\b|^(?:cup|stage|step|visit)?\s*#?1\b/i, 'introduce'],
  [/\blearn|\bneeds\b|\b(?:2nd|second|two)\b|^(?:cup|stage|step|visit)?\s*#?2\b/i, 'learn'],
  [/\bdiscuss|\breturn|\bmatch\b|\boffer\b|\b(?:3rd|third|three)\b|^(?:cup|stage|step|visit)?\s*#?3\b/i, 'discuss'],
  [
    /\b(?:keep|stay|staying|keeping)\b.*\b(?:touch|contact)\b|^in[- ]touch$|\bmaintain|\bongoing\b|\brelationship\b|\bpartner/i,
    'in-touch',
  ],
  [/\bnot (?:useful|a fit|interested)\b|\bclosed?\b|\bdead\b|\binactive\b|\bdo not pursue\b/i, 'closed'],
];

/** The cup of tea being worked on (docs/rules.md, Stages and cadence a), in words or as 1, 2, 3. */
export function parseStage(text: string): Parsed<Stage> {
  return readLine(text, (word) => {
    const hint = /\b[4-9]\b/.test(word) ? ' Did you mean staying in touch?' : '';
    const unknown = `${quoted(word)} is not a stage.${hint} Write 1, 2, 3, in touch or not useful.`;
    return firstOf([...STAGES].reverse(), word) ?? fault('stage.unknown', unknown);
  });
}

export type EmploymentType = 'full-time' | 'part-time' | 'either';

const EMPLOYMENT: Words<EmploymentType> = [
  [/\b(?:full|f\/?t)\b.*\b(?:part|p\/?t)\b|\b(?:part|p\/?t)\b.*\b(?:full|f\/?t)\b|\beither\b|\bboth\b/i, 'either'],
  [/\bpart\b|^p\/?t?$|\bp\/?t\b|\bprn\b|\bper diem\b/i, 'part-time'],
  [/\bfull\b|^f\/?t?$|\bf\/?t\b/i, 'full-time'],
];

export function parseEmploymentType(text: string): Parsed<EmploymentType> {
  return readLine(text, (words) => {
    const unclear = `${quoted(words)} is neither full nor part time. Write one of them.`;
    return firstOf(EMPLOYMENT, words) ?? fault('employment-type.unclear', unclear);
  });
}

/** Who may apply. Work kept for a group, or for people already employed there, is not open to anyone. */
export type Openness = 'anyone' | 'own-staff' | 'set-aside';

const OPENNESS: Words<Openness> = [
  [/\binternal\b|\bcurrent (?:staff|employees)\b/i, 'own-staff'],
  [/\bset[- ]?aside\b|\bdisabilit|\breserved\b|\bability ?one\b|\bsheltered\b|\benclave\b|\bworkshop\b/i, 'set-aside'],
  [/\bexternal\b|\bpublic\b|\banyone\b|\bopen\b|\ball\b|\bcompetitive\b/i, 'anyone'],
];

export function parseOpenness(text: string): Parsed<Openness> {
  return readLine(text, (words) => {
    const unclear = `${quoted(words)} does not say who may apply. Write external or internal.`;
    return firstOf(OPENNESS, words) ?? fault('openness.unclear', unclear);
  });
}

function firstOf<T>(words: Words<T>, text: string): Parsed<T> | null {
  const found = words.find(([pattern]) => pattern.test(text));
  return found ? value(found[1]) : null;
}
