import type { StaffView } from '@inroads/agency/staff';
import type { TravelMode } from '@inroads/contracts';
import type { OwnLimits, PreferenceItem } from '@inroads/matching';
import { type MixOfVisits, VISIT_PURPOSES, type VisitPurpose } from '@inroads/planning';
import type { SeekerFields } from '../../matches';
import { hasBegun, type Moment } from '../moment';
import { coversForOf, type PlanStatus, type StoredDay, type StoredReason } from '../plan.words';
import type { Gathered, GatheredAppointment, GatheredDay, GatheredStop } from './gathered';
import type { PlanSettings } from './plan-settings';

export interface PlanRow {
  readonly id: string;
  readonly version: number;
  readonly status: PlanStatus;
  readonly fingerprint: string;
  readonly days: readonly StoredDay[];
  readonly stops: readonly {
    readonly siteId: string;
    readonly day: string;
    readonly startsAt: number;
    readonly endsAt: number;
    readonly isPinned: boolean;
    readonly appointmentId: string | null;
    readonly value: number;
    readonly reasons: readonly StoredReason[];
  }[];
}

export interface LookingRow extends SeekerFields {
  readonly seekerId: string;
  readonly items: PreferenceItem[];
  readonly ownLimits: OwnLimits | null;
}

/** The first of her modes of this order carries a day of visits. */
const MODES: readonly TravelMode[] = ['car', 'bus', 'bike', 'ride', 'walk'];

export const behindOf = ({ stops }: PlanRow, now: Moment): string[] =>
  stops.filter((stop) => hasBegun(stop, now)).map(({ siteId }) => siteId);

export function underWayOf({ stops }: PlanRow, { today, minute }: Moment): NonNullable<Gathered['before']>['underWay'] {
  const stop = stops
    .filter(({ day, startsAt, endsAt }) => day === today && startsAt < minute && endsAt > minute)
    .at(-1);
  return stop ? { siteId: stop.siteId, endsAt: stop.endsAt } : null;
}

/** Stops that have not begun yet. Those about to begin, and today's of an accepted plan, stay as they are, unless she is away then. */
export function openStopsOf(
  { status, days, stops }: PlanRow,
  { today, minute, days: worked }: Moment & { readonly days: readonly GatheredDay[] },
  settings: PlanSettings,
): GatheredStop[] {
  const isAtWork = (stop: PlanRow['stops'][number]): boolean =>
    worked.some(({ date, span }) => date === stop.day && stop.endsAt <= span.to);
  const visits = stops
    .filter((stop) => !hasBegun(stop, { today, minute }))
    .map((stop) => {
      const isNear = stop.startsAt < minute + settings.frozenMinutes;
      const isTodays = status === 'accepted' && settings.freezesToday;
      const { siteId: candidateId, day, startsAt, endsAt, isPinned, appointmentId, value, reasons } = stop;
      return {
        candidateId,
        day,
        startsAt,
        minutes: endsAt - startsAt,
        isPinned,
        isFrozen: stop.day === today && (isNear || isTodays) && isAtWork(stop),
        appointmentId,
        value,
        coversFor: coversForOf(reasons),
      };
    });
  const errands = days.flatMap(({ date, errands: list }) =>
    list
      .filter(({ startsAt }) => date > today || (date === today && startsAt >= minute))
      .map(({ appointmentId, startsAt, endsAt }) => ({
        candidateId: appointmentId,
        day: date,
        startsAt,
        minutes: endsAt - startsAt,
        isPinned: false,
        isFrozen: false,
        appointmentId,
        value: 0,
        coversFor: null,
      })),
  );
  return [...visits, ...errands];
}

/** A call or a meeting without a time of its own that lies behind where the plan had put it; on another day since, it is still to come. */
export function isBehind(
  { id, day, startsAt: ownTime }: GatheredAppointment,
  { days }: PlanRow,
  { today, minute }: Moment,
): boolean {
  if (ownTime !== null) return false;
  const passed = days.filter(({ date }) => date <= today && (day === null || day === date));
  return passed.some(({ date, errands }) =>
    errands.some(({ appointmentId, startsAt }) => appointmentId === id && (date < today || startsAt < minute)),
  );
}

/** Where her days begin and end; `null`: not said yet. */
export function startOf({ startLat: lat, startLon: lon }: StaffView): Gathered['start'] {
  return lat === null || lon === null ? null : { lat, lon };
}

export const modeOf = ({ travelModes }: StaffView): TravelMode =>
  MODES.find((mode) => travelModes.includes(mode)) ?? 'car';

const EVEN = Object.fromEntries(VISIT_PURPOSES.map((purpose) => [purpose, 0])) as Record<VisitPurpose, number>;
const NO_MIX: MixOfVisits = { purposeShares: EVEN, industryShares: {} };

const PURPOSE_OF: Readonly<Record<string, VisitPurpose>> = {
  introduce: 'introduce',
  learn: 'learn',
  'return-to-discuss': 'return',
  'follow-up': 'keep-in-touch',
  thank: 'keep-in-touch',
};

export function toMix(rows: readonly { purpose: string; industry: string; count: number }[]): MixOfVisits {
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return NO_MIX;
  const purposeShares = { ...EVEN };
  const industryShares: Record<string, number> = {};
  for (const { purpose, industry, count } of rows) {
    const known = PURPOSE_OF[purpose];
    if (known) purposeShares[known] += count / total;
    industryShares[industry] = (industryShares[industry] ?? 0) + count / total;
  }
  return { purposeShares, industryShares };
}
