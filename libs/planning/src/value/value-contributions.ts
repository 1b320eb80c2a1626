import type { MixOfVisits, SeekerInterest, ValueContribution, VisitFacts } from './visit-facts.model';
import type { VisitWeights } from './visit-weights.data';

/** The best-suited seeker counts in full, each further one less; on top of that the clocks that a visit would answer. */
export function seekerContributions({ seekers }: VisitFacts, weights: VisitWeights): ValueContribution[] {
  const points = (seeker: SeekerInterest): number =>
    seeker.fit * (seeker.basis === 'opening' ? weights.opening : weights.prospect);
  const ranked = [...seekers].sort((one, two) => points(two) - points(one));
  return ranked.flatMap((seeker, rank) => {
    const portion = weights.furtherSeekers ** rank;
    const { seekerId, fit } = seeker;
    return [
      {
        code: seeker.basis === 'opening' ? 'seeker-fits-opening' : 'seeker-fits-business',
        amount: portion * points(seeker),
        values: { seekerId, fit },
      } as const,
      { ...clockContribution(seeker, weights, portion * fit) },
      { ...silenceContribution(seeker, weights, portion * fit) },
    ];
  });
}

/** More the fewer of the thirty days to the first employer contact are left (fidelity item on rapid search). */
function clockContribution(
  { seekerId, clockDaysLeft }: SeekerInterest,
  weights: VisitWeights,
  portion: number,
): ValueContribution {
  const daysLeft = clockDaysLeft ?? weights.clockDays;
  const pressed = Math.min(1, Math.max(0, 1 - daysLeft / weights.clockDays));
  return { code: 'clock-runs', amount: weights.clock * pressed * portion, values: { seekerId, daysLeft } };
}

function silenceContribution(
  { seekerId, daysSinceContact, clockDaysLeft }: SeekerInterest,
  weights: VisitWeights,
  portion: number,
): ValueContribution {
  const days = clockDaysLeft === null ? (daysSinceContact ?? 0) : 0;
  const amount = weights.noContact * Math.min(1, days / weights.longDays) * portion;
  return { code: 'no-contact-for-long', amount: days * 2 < weights.longDays ? 0 : amount, values: { seekerId, days } };
}

/** A week is fair when each purpose and many industries have their part. */
export function mixContributions(facts: VisitFacts, mix: MixOfVisits, weights: VisitWeights): ValueContribution[] {
  const wanted = weights.targetShares[facts.purpose];
  const had = mix.purposeShares[facts.purpose];
  const lack = wanted === 0 ? 0 : Math.max(-1, Math.min(1, (wanted - had) / wanted));
  const industryShare = mix.industryShares[facts.industry] ?? 0;
  return [
    { code: 'purpose-wanted', amount: weights.mix * lack, values: { purpose: facts.purpose, had, wanted } },
    {
      code: 'industry-rare',
      amount: weights.industry * Math.max(0, 1 - 4 * industryShare),
      values: { industry: facts.industry, had: industryShare },
    },
    { code: 'nobody-goes-there', amount: facts.owner === 'nobody' ? weights.unowned : 0, values: {} },
  ];
}
