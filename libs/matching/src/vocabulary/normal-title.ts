import { KeptAnswers } from './kept-answers';
import { plainKey } from './normal-text';
import { EMPTY_WORDS, NOT_A_PERSON_ENDING, PERSON_ENDINGS, SAME_WORD } from './title-words.data';

/** "salesman", "saleswoman" and "salesperson" end alike; a lone "man" or "lady" says nothing. */
function withoutSex(word: string): string {
  if (NOT_A_PERSON_ENDING.has(word)) return word;
  for (const ending of PERSON_ENDINGS) {
    if (word.endsWith(ending))
      return word.length - ending.length >= 3 ? `${word.slice(0, -ending.length)}person` : 'person';
  }
  return word;
}

function singular(word: string): string {
  if (word.length <= 3 || word.endsWith('ss') || word.endsWith('us') || word.endsWith('is') || !word.endsWith('s'))
    return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(ch|sh|ss|x|z)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

function normalWords(word: string): readonly string[] {
  if (EMPTY_WORDS.has(word)) return [];
  const same = SAME_WORD.get(word) ?? SAME_WORD.get(singular(word));
  const words = (same ?? singular(withoutSex(singular(word)))).split(' ');
  return words.filter((normal) => normal !== '' && !EMPTY_WORDS.has(normal) && !/^\d+$/.test(normal));
}

const normalised = new KeptAnswers(normalWords);

/** The words of a title that tell the kind of work, each once, in order. "Waiters/Waitresses (m/f), part time" gives "waiter". */
export function titleWords(title: string): string[] {
  const words = plainKey(title)
    .split(' ')
    .flatMap((word) => normalised.of(word));
  const kept = words.length > 1 ? words.filter((word) => word !== 'person') : words;
  return [...new Set(kept.length === 0 ? words : kept)];
}
