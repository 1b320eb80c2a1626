import { addDays, daysBetween } from '@inroads/calendar';
import type { Stage } from '@inroads/fidelity';
import { type CodedReason, type VisitFacts, type VisitPurpose, valueOfVisit } from '@inroads/planning';
import type { Gathered, SiteRow } from '../gather/gathered';
import { coversFor, type StoredReason } from '../plan.words';
import { type Fit, Fits } from './fits';

/** A place with what a visit is worth now. */
export interface ValuedSite {
  readonly siteId: string;
  readonly purpose: VisitPurpose;
  readonly value: number;
  /** Without any job seeker: those reasons are counted. */
  readonly reasons: readonly StoredReason[];
  readonly bar: CodedReason | null;
  readonly fits: readonly StoredFit[];
  readonly asks: readonly string[];
}

export interface StoredFit {
  readonly seekerId: string;
  readonly basis: 'opening' | 'prospect';
  readonly openingId: string | null;
  readonly fit: number;
  readonly wishes: readonly string[];
  readonly clockDaysLeft: number | null;
}

/** More people than this add next to nothing to a visit's value. */
const MOST_FITS = 4;
const MOST_ASKS = 6;

const PURPOSE_OF: Readonly<Record<Exclude<Stage, 'closed'>, VisitPurpose>> = {
  introduce: 'introduce',
  learn: 'learn',
  discuss: 'return',
  'in-touch': 'keep-in-touch',
};

/** What a visit to each place would be worth this week, and why. Pure: everything that decides is in what was gathered. */
export function valueSites(gathered: Gathered): ValuedSite[] {
  const fits = new Fits(gathered);
  return gathered.sites.flatMap((site) => {
    if (site.stage === 'closed') return [];
    return [valued(gathered, site, PURPOSE_OF[site.stage], fits.at(site).slice(0, MOST_FITS))];
  });
}

function valued(gathered: Gathered, site: SiteRow, purpose: VisitPurpose, fits: readonly Fit[]): ValuedSite {
  const asks = [...new Set(fits.flatMap((fit) => fit.asks))].slice(0, MOST_ASKS);
  const cover = coverOf(gathered, site);
  const facts = factsOf(gathered, site, purpose, fits, asks.length);
  const { value, contributions, bar } = valueOfVisit(
    cover ? { ...facts, owner: 'own' } : facts,
    gathered.mix,
    gathered.settings.visit,
  );
  return {
    siteId: site.siteId,
    purpose,
    value: Math.max(value, cover?.value ?? value),
    reasons: [...(cover ? [coversFor(cover.staffId)] : []), ...withoutSeekers(contributions)],
    bar: barOf(gathered, site) ?? bar,
    fits: fits.map(({ seeker, basis, openingId, fit, wishes }) => ({
      seekerId: seeker.seekerId,
      basis,
      openingId,
      fit,
      wishes,
      clockDaysLeft: seeker.clockDaysLeft,
    })),
    asks,
  };
}

/** A visit taken over from a colleague stays worth what it was to her, until it was made. */
function coverOf(
  { before, appointments }: Gathered,
  { siteId }: SiteRow,
): { readonly staffId: string; readonly value: number } | null {
  const stop = before?.stops.find(({ candidateId }) => candidateId === siteId);
  const staffId = stop?.coversFor ?? appointments.find((entry) => entry.siteId === siteId)?.coversFor ?? null;
  return staffId === null ? null : { staffId, value: stop?.value ?? 0 };
}

function factsOf(
  { today, owners, followUps, week }: Gathered,
  site: SiteRow,
  purpose: VisitPurpose,
  fits: readonly Fit[],
  openQuestions: number,
): VisitFacts {
  const { ownerStaffId, lastInPersonOn, laterUntil } = site;
  return {
    purpose,
    seekers: fits.map(({ seeker, basis, fit }) => ({
      seekerId: seeker.seekerId,
      fit,
      basis,
      clockDaysLeft: seeker.clockDaysLeft,
      daysSinceContact: seeker.daysSinceContact,
    })),
    daysSinceVisit: lastInPersonOn === null ? null : daysBetween(lastInPersonOn, today < week ? week : today),
    intervalDays: site.intervalDays,
    // What is due before the week begins is kept by the visit that is planned before it.
    followUpsDueInDays: followUps
      .filter(({ employerId }) => employerId === site.employerId)
      .filter(({ dueInDays }) => !site.isVisitedBefore || dueInDays >= daysBetween(today, week))
      .map(({ dueInDays }) => dueInDays),
    openQuestions,
    openingsSinceVisit: site.openingsSinceVisit,
    isWarmContact: site.isWarm,
    missedTimes: site.missedTimes,
    owner: ownerStaffId === null ? 'nobody' : owners.includes(ownerStaffId) ? 'own' : 'colleague',
    industry: site.naics?.slice(0, 2) ?? 'unknown',
    // Within the week the hours begin on that day; after it nothing is planned at all.
    notBeforeInDays: laterUntil !== null && laterUntil > addDays(week, 6) ? daysBetween(today, laterUntil) : 0,
    doNotContact: site.stoppedUntil !== null,
  };
}

function barOf({ staffId, before }: Gathered, site: SiteRow): CodedReason | null {
  if (site.stoppedUntil !== null) return { code: 'do-not-contact', values: { until: site.stoppedUntil } };
  if (before?.behind.includes(site.siteId)) return { code: 'waits-for-word', values: {} };
  if (site.isSeenThisWeek) return { code: 'seen-this-week', values: {} };
  if (site.goesThere !== null && site.goesThere !== staffId)
    return { code: 'colleague-goes-there', values: { staffId: site.goesThere } };
  if (site.lat === null || site.lon === null) return { code: 'place-not-known', values: {} };
  if (site.isRemoved) return { code: 'removed-this-week', values: {} };
  return null;
}

/** Reasons about people become one per code, with their number: who they are is kept apart. */
function withoutSeekers(
  contributions: readonly { code: string; amount: number; values: CodedReason['values'] }[],
): StoredReason[] {
  const reasons: StoredReason[] = [];
  for (const { code, amount, values } of contributions) {
    if (!('seekerId' in values)) {
      reasons.push({ code, amount, values: values });
      continue;
    }
    const { seekerId: _seekerId, ...rest } = values;
    const same = reasons.findIndex((reason) => reason.code === code);
    const before = reasons[same];
    const next = {
      code,
      amount: (before?.amount ?? 0) + amount,
      values: {
        ...(before?.values ?? rest),
        count: Number(before?.values['count'] ?? 0) + 1,
      },
    };
    if (same < 0) reasons.push(next);
    else reasons[same] = next;
  }
  return reasons.sort((one, two) => two.amount - one.amount);
}
