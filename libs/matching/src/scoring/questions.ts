import { isObserved, type Level } from '../types';
import type { CompiledSeeker } from './compile-seeker';
import type { Criterion, Evaluation } from './evaluate';
import { OBSERVED, type Finding } from './finding';
import { checkRequirements } from './requirements';
import type { Wish } from './wish';

export interface Question {
  readonly criterion: Criterion | 'own-limit' | 'competitive';
  /** Key of the fact or field catalogue; for a requirement, its name. */
  readonly feature: string;
  /** The employer, or the person themselves. */
  readonly of: 'employer' | 'person';
  readonly level: Level | null;
}

const ORDER: Readonly<Record<Level, number>> = { must: 0, avoid: 1, strong: 2, 'rather-not': 3, nice: 4 };

/** What is usual, or only perhaps met, is asked when something hangs on it (docs/rules.md, Ranking d and h). */
const MATTERS: readonly Level[] = ['must', 'avoid', 'strong'];

function isAsked({ level }: Wish, { confidence, meets, asks }: Finding): boolean {
  if (asks === null) return false;
  return confidence === 0 || ((confidence < OBSERVED || meets === 'maybe') && MATTERS.includes(level));
}

function wishQuestions({ wishes }: CompiledSeeker, { findings }: Evaluation): Question[] {
  const asked = wishes.flatMap((wish, at): Question[] => {
    const finding = findings[at];
    if (!finding?.asks || !isAsked(wish, finding)) return [];
    return [{ criterion: wish.criterion, feature: finding.asks, of: 'employer', level: wish.level }];
  });
  return asked.sort((a, b) => ORDER[a.level ?? 'nice'] - ORDER[b.level ?? 'nice']);
}

function siteQuestion({ wishes }: CompiledSeeker, { opening }: Evaluation): Question[] {
  if ((opening.sites?.length ?? 0) < 2 || opening.siteChosenBy === 'person') return [];
  const wish = wishes.find(({ criterion }) => criterion === 'travel' || criterion === 'place');
  return wish ? [{ criterion: wish.criterion, feature: 'site', of: 'employer', level: wish.level }] : [];
}

/**
 * Asked of every opening, whatever the person wishes: the wage, and whether it is open to anyone
 * (docs/rules.md, Ranking f).
 */
function standingQuestions({ ownLimits }: CompiledSeeker, { opening }: Evaluation): Question[] {
  const questions: Question[] = [];
  const ask = (criterion: Question['criterion'], feature: string) =>
    questions.push({ criterion, feature, of: 'employer', level: null });
  if (!isObserved(opening.pay)) ask('pay', 'pay');
  else if (opening.pay.value.isWithTips === true) ask('pay', 'tips');
  if (ownLimits.hoursPerWeek !== undefined && !isObserved(opening.hours) && !isObserved(opening.schedule))
    ask('own-limit', 'hours');
  if (!isObserved(opening.competitiveness?.openToAnyone)) ask('competitive', 'openToAnyone');
  return questions;
}

function personQuestions({ credentials }: CompiledSeeker, { opening }: Evaluation): Question[] {
  return checkRequirements(opening, credentials).toAskPerson.map(({ name }) => ({
    criterion: 'requirement',
    feature: name,
    of: 'person',
    level: null,
  }));
}

/** What would settle this opening for this person, what matters most first, each thing once. */
export function questionsOf(compiled: CompiledSeeker, evaluation: Evaluation): Question[] {
  const all = [
    ...wishQuestions(compiled, evaluation),
    ...siteQuestion(compiled, evaluation),
    ...personQuestions(compiled, evaluation),
    ...standingQuestions(compiled, evaluation),
  ];
  const seen = new Set<string>();
  return all.filter(({ feature, of }) => {
    const key = `${of}|${feature}`;
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
}
