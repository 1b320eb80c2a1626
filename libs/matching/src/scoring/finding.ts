import type { Fact } from '../types';
import type { EvidenceCode } from '../words/evidence-code';

/** Does what is known satisfy the wish as it was stated? `maybe`: a range straddles it, or the best case does. */
export type Meets = 'yes' | 'no' | 'maybe' | 'unknown';

export type EvidenceValue = string | number | boolean | readonly string[];
export type EvidenceValues = Readonly<Record<string, EvidenceValue | undefined>>;

export const OBSERVED = 1;
export const TYPICAL = 0.5;

/** What one criterion found on one opening. Codes and values; words come later (`words/`). */
export interface Finding {
  /** 0..1, for the person: already turned round for "rather not" and "avoid". */
  readonly desirability: number;
  /** 1 observed, 0.5 typical, 0 unknown. */
  readonly confidence: number;
  readonly meets: Meets;
  readonly code: EvidenceCode;
  readonly values: EvidenceValues;
  /** The fact that would settle it; a key of the fact or field catalogue. */
  readonly asks: string | null;
}

const NO_VALUES: EvidenceValues = {};

export function found(
  meets: Exclude<Meets, 'unknown'>,
  desirability: number,
  code: EvidenceCode,
  values: EvidenceValues = NO_VALUES,
  asks: string | null = null,
): Finding {
  return { desirability, confidence: OBSERVED, meets, code, values, asks };
}

export function notKnown(code: EvidenceCode, asks: string, values: EvidenceValues = NO_VALUES): Finding {
  return { desirability: 0.5, confidence: 0, meets: 'unknown', code, values, asks };
}

/** The finding that holds whichever of the disputed values is true; `null` where they part. */
function agreed(findings: readonly Finding[]): Finding | null {
  const [first, ...rest] = findings;
  if (!first || first.meets === 'maybe' || rest.some((other) => other.meets !== first.meets)) return null;
  const cautious = first.meets === 'yes' ? -1 : 1;
  return rest.reduce((kept, other) => ((other.desirability - kept.desirability) * cautious > 0 ? other : kept), first);
}

/** Judges a fact: observed in full, typical at half confidence, disputed only as far as the sources agree. */
export function judgeFact<T>(fact: Fact<T> | undefined, asks: string, judge: (value: T) => Finding): Finding {
  if (fact === undefined || fact.certainty === 'unknown') return notKnown('unknown', asks, { fact: asks });
  if (fact.certainty === 'disputed') {
    return agreed(fact.values.map(judge)) ?? notKnown('disputed', asks, { fact: asks });
  }
  const finding = judge(fact.value);
  return fact.certainty === 'typical' ? asTypical(finding, asks) : finding;
}

function asTypical(finding: Finding, asks: string): Finding {
  return { ...finding, confidence: Math.min(finding.confidence, TYPICAL), asks: finding.asks ?? asks };
}
