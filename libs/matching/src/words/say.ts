import { FACT_CATALOGUE, factDefinition, type FactKey } from '../facts/fact-catalogue.data';
import { OPENING_FIELD_CATALOGUE, type OpeningFieldKey } from '../facts/opening-field-catalogue.data';
import { OBSERVED, type EvidenceValues } from '../scoring/finding';
import type { Verdict } from '../scoring/contributions';
import type { FitCount } from '../scoring/fit-count';
import type { Label } from '../scoring/labels';
import type { Question } from '../scoring/questions';
import { isAgainst } from '../scoring/weights';
import type { Level, PreferenceItem } from '../types';
import { statementWords } from './en-wishes';
import type { EvidenceCode } from './evidence-code';
import type { LimitFigures, MatchWords } from './match-words';

/** The part of a wish that words need: from the matcher, or from a ranking that was kept. */
export interface SaidWish {
  readonly level: Level;
  readonly items: readonly PreferenceItem[];
}

export interface SaidFinding {
  readonly code: EvidenceCode;
  readonly values: EvidenceValues;
  readonly confidence: number;
}

/** "Within 25 min by bus". */
export function sayWish(words: MatchWords, { level, items }: SaidWish): string {
  const say = ({ criterion, value }: PreferenceItem) =>
    (words.wish[criterion] as (value: PreferenceItem['value'], isAgainst: boolean) => string)(value, isAgainst(level));
  const [first, ...rest] = items.map(say);
  return first === undefined ? '' : rest.length === 0 ? first : words.alternatives([first, ...rest]);
}

/** "12 minutes, bus 5"; what is only usual says so. */
export function sayFinding(words: MatchWords, { code, values, confidence }: SaidFinding): string {
  const said = words.evidence[code](values);
  if (confidence === 0 || confidence === OBSERVED) return said;
  return `${said}, ${code.startsWith('work-') ? words.notConfirmed : words.usual}`;
}

/** "No evenings" needs no "Evenings:" before it. */
const SAYS_ITS_WISH: readonly EvidenceCode[] = ['shift-kind-none', 'shift-kind-some'];

/** "Work with the hands", of which "most of the shift" says nothing; null for "loud". */
export function subjectOf(fact: FactKey, values: readonly string[]): string | null {
  const definition = factDefinition(fact);
  if (definition.type !== 'choice' || definition.group === 'surroundings') return null;
  const said = values.map((value) => (definition.values as Record<string, string>)[value] ?? value);
  const names = definition.label
    .toLowerCase()
    .split(' ')
    .filter((word) => word.length > 3);
  return said.length === 1 && names.some((word) => said[0]?.includes(word)) ? null : definition.label;
}

/** One plain sentence for one wish: "Within 25 min by bus: 12 minutes, bus 5". A choice that was missed: "Not quiet: loud". */
export function sayReason(words: MatchWords, wish: SaidWish, finding: SaidFinding): string {
  const [item] = wish.items;
  const said = sayFinding(words, finding);
  const isMissed = finding.code === 'fact-differs' && !isAgainst(wish.level);
  if (item && 'fact' in item.value && isMissed && item.value.anyOf)
    return words.missed(statementWords(item.value), said, subjectOf(item.value.fact, item.value.anyOf));
  if (SAYS_ITS_WISH.includes(finding.code)) return said.charAt(0).toUpperCase() + said.slice(1);
  return `${sayWish(words, wish)}: ${said}`;
}

/** "Ask: is it noisy?"; to the person: "Do you have this: driving licence?". */
export function sayQuestion(words: MatchWords, question: Question): string {
  if (question.of === 'person') return words.askPerson(question);
  const { feature } = question;
  if (Object.hasOwn(FACT_CATALOGUE, feature)) return words.ask(factDefinition(feature as FactKey).ask);
  return words.ask(OPENING_FIELD_CATALOGUE[feature as OpeningFieldKey].ask);
}

export interface CardPart {
  readonly kind: 'fit' | 'travel' | 'missed' | 'limit' | 'ask';
  readonly text: string;
}

export interface SaidOpening {
  readonly fit: FitCount;
  readonly wishes: readonly (SaidWish & SaidFinding & { readonly verdict: Verdict })[];
  readonly questions: readonly Question[];
  readonly labels: readonly Label[];
}

const MOST_MISSED = 2;
const MISSES_THAT_MATTER: readonly Level[] = ['must', 'avoid', 'strong', 'rather-not'];

function ended(text: string): string {
  const said = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?]$/.test(said) ? said : `${said}.`;
}

/** The sentences of a card: what fits, the way there, what does not, an own limit, the first question. */
export function cardParts(
  words: MatchWords,
  { fit, wishes, questions, labels }: SaidOpening,
  figures: LimitFigures = {},
): CardPart[] {
  const trips = wishes.filter(({ code, confidence }) => code.startsWith('travel-') && confidence > 0).slice(0, 1);
  const missed = wishes.filter(
    (wish) => wish.verdict === 'mismatch' && MISSES_THAT_MATTER.includes(wish.level) && !trips.includes(wish),
  );
  const limits = labels.filter((label) => label.includes('own-'));
  const asked = questions.filter(({ of }) => of === 'employer').slice(0, 1);
  const part = (kind: CardPart['kind'], text: string): CardPart => ({ kind, text: ended(text) });
  return [
    part('fit', words.fit(fit)),
    ...trips.map((trip) => part('travel', sayFinding(words, trip))),
    ...missed.slice(0, MOST_MISSED).map((wish) => part('missed', sayReason(words, wish, wish))),
    ...limits.map((label) => part('limit', words.label(label, figures))),
    // How long it takes was said just before: what is asked is whether the estimate holds.
    ...asked.map((question) =>
      part('ask', question.feature === 'travel' && trips.length > 0 ? words.askTrip : sayQuestion(words, question)),
    ),
  ];
}

/** The same as one line: "Fits 5 of 6 things you told us. 12 minutes, bus 5. Ask: is it noisy?" */
export function sayCard(words: MatchWords, opening: SaidOpening, figures?: LimitFigures): string {
  return cardParts(words, opening, figures)
    .map(({ text }) => text)
    .join(' ');
}
