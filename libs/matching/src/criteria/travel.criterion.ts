import { isObserved } from '../types/fact';
import { found, notKnown, type EvidenceValues, type Finding } from '../scoring/finding';
import type { OpeningView } from '../scoring/opening-view';
import { ESTIMATE_LONGEST, ESTIMATE_SHORTEST } from '../travel/travel-estimate';
import type { TravelValue } from '../types';
import type { CompileCriterion } from './criterion';
import { legsTo, type Leg } from './travel-legs';

/** Without an ideal, a trip is as good as any up to this share of the most they accept. */
const IDEAL_SHARE = 0.75;
const NEARLY_IDEAL = 0.75;

interface Limits {
  readonly ideal: number;
  readonly max: number;
}

function desirability(minutes: number, { ideal, max }: Limits): number {
  if (minutes <= ideal) return 1;
  return minutes >= max ? 0 : (max - minutes) / (max - ideal);
}

function legValues({ mode, minutes, route, isEstimate }: Leg, { max }: Limits) {
  return { mode, minutes, maxMinutes: max, isEstimate, route: route ?? '' };
}

function judgeLeg(leg: Leg, value: TravelValue, latestEnd: number | null): Finding {
  const max = Math.min(value.maxMinutes, leg.ownLimit);
  const limits = { max, ideal: Math.min(value.idealMinutes ?? value.maxMinutes * IDEAL_SHARE, max) };
  const values = legValues(leg, limits);
  if (latestEnd !== null && leg.lastHome !== null && latestEnd > leg.lastHome) {
    return found('no', 0, 'travel-after-last-ride', { ...values, endsAt: latestEnd, lastHome: leg.lastHome });
  }
  const shortest = leg.isEstimate ? leg.minutes * ESTIMATE_SHORTEST : leg.minutes;
  if (shortest > max)
    return found('no', 0, shortest > value.maxMinutes ? 'travel-too-far' : 'travel-over-own-limit', values);
  return withinReach(leg, limits, values, latestEnd);
}

/** Not surely too far: whether it is within, or has to be asked. */
function withinReach(leg: Leg, limits: Limits, values: EvidenceValues, latestEnd: number | null): Finding {
  const d = desirability(leg.minutes, limits);
  const code = leg.minutes > limits.max ? 'travel-may-be-too-far' : withinCode(d);
  const longest = leg.isEstimate ? leg.minutes * ESTIMATE_LONGEST : leg.minutes;
  if (longest > limits.max) return found('maybe', d, code, values, 'travel');
  // Whether the last ride home can be caught is not known before the shifts are.
  const mayMissLastRide = leg.lastHome !== null && latestEnd === null;
  return mayMissLastRide ? found('maybe', d, code, values, 'schedule') : found('yes', d, code, values);
}

const withinCode = (d: number) => (d >= NEARLY_IDEAL ? 'travel-within' : 'travel-near-limit');

const STANDING = { yes: 3, maybe: 2, unknown: 1, no: 0 } as const;

/** The way that suits best; of equal ones the shorter. */
function better(a: Finding, b: Finding): Finding {
  const order =
    b.desirability - a.desirability ||
    STANDING[b.meets] - STANDING[a.meets] ||
    Number(a.values['minutes']) - Number(b.values['minutes']);
  return order > 0 ? b : a;
}

function fromHome({ opening }: OpeningView): boolean {
  const workplace = opening.facts?.workplace;
  return isObserved(workplace) && workplace.value === 'remote';
}

/** 1 up to the ideal, falling to 0 at the most they accept; the best way to the best site. An estimate that may be within asks. */
export const compileTravel: CompileCriterion<'travel'> = (value, _side, seeker) => {
  const own = [...seeker.ownModes.keys()];
  const modes = value.modes ?? (own.length === 0 ? null : own);
  return (view) => {
    if (fromHome(view)) return found('yes', 1, 'travel-from-home');
    const sites = view.opening.sites ?? [];
    const { legs, isOpen } = legsTo(sites, modes, seeker);
    const [first, ...rest] = legs.map((leg) => judgeLeg(leg, value, view.latestEnd));
    const asks = sites.length === 0 ? 'site' : 'travel';
    if (!first) return notKnown('unknown', asks, { fact: asks });
    const best = rest.reduce(better, first);
    return best.meets === 'no' && isOpen ? { ...best, meets: 'maybe', asks } : best;
  };
};
