import type { CompiledSeeker } from '../scoring/compile-seeker';
import type { Evaluation } from '../scoring/evaluate';
import { isAgainst } from '../scoring/weights';
import { titleWords } from '../vocabulary/normal-title';

/** Openings whose scores differ by no more than this are near-equal: among them variety decides. */
const NEAR_EQUAL = 0.08;

/** From here on an opening is one of the kinds that were named, or of their group. */
const ASKED_FOR = 0.35;

export interface SpreadList {
  /** For the person: the first ones spread over kinds of work and employers, the rest as ranked. */
  readonly list: readonly Evaluation[];
  /** Ranked, but of no kind that the person named. Empty when `isNothingAskedFor`: then they are the list. */
  readonly notAskedFor: readonly Evaluation[];
  /** The person named kinds of work and no opening of them ranks: the list holds other work, and has to say so. */
  readonly isNothingAskedFor: boolean;
}

interface Candidate {
  readonly evaluation: Evaluation;
  readonly kind: string;
  readonly employer: string | null;
}

function workWish({ wishes }: CompiledSeeker): number {
  return wishes.findIndex(({ criterion, level }) => criterion === 'work' && !isAgainst(level));
}

function candidateOf(evaluation: Evaluation, wishAt: number): Candidate {
  const { opening, findings } = evaluation;
  const finding = findings[wishAt];
  const named = finding && finding.desirability >= ASKED_FOR ? String(finding.values['kind']) : null;
  const kind = named ?? opening.occupation?.code ?? titleWords(opening.title).join(' ');
  return { evaluation, kind, employer: opening.employer?.id ?? opening.employer?.name ?? null };
}

/** 0 for something new, towards 1 the more of the same stands above. */
const repetition = (times: number) => 1 - 1 / (1 + times);

class Shown {
  private readonly kinds = new Map<string, number>();
  private readonly employers = new Map<string, number>();

  /** The score less what sameness costs, which is never more than near-equal openings differ by. */
  worth({ evaluation, kind, employer }: Candidate): number {
    const newEmployer = employer === null ? 1 : 1 - repetition(this.employers.get(employer) ?? 0);
    const newKind = 1 - repetition(this.kinds.get(kind) ?? 0);
    const sameness = 1 - newKind * newEmployer;
    return evaluation.score - NEAR_EQUAL * sameness;
  }

  add({ kind, employer }: Candidate): void {
    this.kinds.set(kind, (this.kinds.get(kind) ?? 0) + 1);
    if (employer !== null) this.employers.set(employer, (this.employers.get(employer) ?? 0) + 1);
  }
}

/** Maximal marginal relevance over the head of a ranked list: nothing rises above a fit that is better by more than `NEAR_EQUAL`. */
function spread(candidates: readonly Candidate[], first: number): Evaluation[] {
  const rest = [...candidates];
  const shown = new Shown();
  const head: Evaluation[] = [];
  while (head.length < first && rest.length > 0) {
    const lowest = (rest[0] as Candidate).evaluation.score - NEAR_EQUAL;
    let best = 0;
    for (let at = 1; at < rest.length && (rest[at] as Candidate).evaluation.score >= lowest; at += 1) {
      if (shown.worth(rest[at] as Candidate) > shown.worth(rest[best] as Candidate)) best = at;
    }
    const [chosen] = rest.splice(best, 1) as [Candidate];
    shown.add(chosen);
    head.push(chosen.evaluation);
  }
  return [...head, ...rest.map(({ evaluation }) => evaluation)];
}

/**
 * The ranked openings as a list for the person. `ranked` is in order, best first, and long enough to choose from
 * (a few hundred). Work that was not asked for stands apart, unless there is nothing else.
 */
export function spreadList(compiled: CompiledSeeker, ranked: readonly Evaluation[], first = 10): SpreadList {
  const wishAt = workWish(compiled);
  const isAskedFor = ({ findings }: Evaluation) => wishAt < 0 || (findings[wishAt]?.desirability ?? 0) >= ASKED_FOR;
  const askedFor = ranked.filter(isAskedFor);
  const isNothingAskedFor = wishAt >= 0 && askedFor.length === 0 && ranked.length > 0;
  const listed = isNothingAskedFor ? ranked : askedFor;
  return {
    list: spread(
      listed.map((evaluation) => candidateOf(evaluation, wishAt)),
      first,
    ),
    notAskedFor: isNothingAskedFor ? [] : ranked.filter((evaluation) => !isAskedFor(evaluation)),
    isNothingAskedFor,
  };
}
