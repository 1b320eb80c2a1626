import type { PlannedStop, WeekPlan } from '@inroads/planning';
import { newId, type NewRow } from '@inroads/platform/database';
import type { Gathered } from '../gather/gathered';
import type { PlanStopEntity } from '../rows/plan-stop.entity';
import type { PlanStopSeekerEntity } from '../rows/plan-stop-seeker.entity';
import { JOINT_VISIT, type StoredDay, type StoredReason } from '../plan.words';
import type { ValuedSite } from '../problem/valued-site';

/** A week as the solver left it, with all that it was worked out from. */
export interface WorkedOut {
  readonly gathered: Gathered;
  readonly valued: readonly ValuedSite[];
  readonly result: WeekPlan;
}

/** The stop as it is written, without what says whose row it is. */
export type StopFields = Omit<
  NewRow<PlanStopEntity>,
  'id' | 'planId' | 'state' | 'isPinned' | 'contactId' | 'stateBeforeContact' | 'why' | 'laterUntil' | 'before'
>;

/** A visit that has just come into a plan: nobody has done anything to it yet. */
export const freshStop = (planId: string, fields: StopFields): NewRow<PlanStopEntity> => ({
  id: newId(),
  planId,
  ...fields,
  state: 'planned',
  isPinned: false,
  contactId: null,
  stateBeforeContact: null,
  why: '',
  laterUntil: null,
  before: null,
});

/** For whom a visit is. */
export const seekersOf = (stopId: string, fits: ValuedSite['fits']): NewRow<PlanStopSeekerEntity>[] =>
  fits.map((fit) => ({ id: newId(), stopId, ...fit, wishes: [...fit.wishes] }));

export function stopsOf({
  gathered,
  valued,
  result,
}: WorkedOut): (StopFields & { readonly fits: ValuedSite['fits'] })[] {
  const siteOf = new Map(gathered.sites.map((site) => [site.siteId, site]));
  const valuedOf = new Map(valued.map((entry) => [entry.siteId, entry]));
  return result.days.flatMap(({ date, stops }) =>
    stops.flatMap((stop) => {
      const site = siteOf.get(stop.candidateId);
      const entry = valuedOf.get(stop.candidateId);
      if (!site || !entry) return [];
      const appointment = gathered.appointments.find(({ siteId }) => siteId === site.siteId);
      return [
        {
          employerId: site.employerId,
          siteId: site.siteId,
          kind: appointment ? 'appointment' : 'visit',
          appointmentId: appointment?.id ?? null,
          purpose: entry.purpose,
          day: date,
          ...timesOf(stop),
          travelMode: gathered.mode,
          isTravelMeasured: stop.isTravelMeasured,
          value: entry.value,
          reasons: [...hoursReason(site.openHours.length), ...reasonsOf(stop)],
          asks: [...entry.asks],
          fits: entry.fits,
        } as const,
      ];
    }),
  );
}

type Times = Pick<PlannedStop, 'arrivesAt' | 'startsAt' | 'endsAt' | 'travelMinutes' | 'detourMinutes'>;

export const timesOf = ({ arrivesAt, startsAt, endsAt, travelMinutes, detourMinutes }: Times): Times => ({
  arrivesAt,
  startsAt,
  endsAt,
  travelMinutes,
  detourMinutes,
});

/** That it stayed, or that a person put it there, is seen, and who comes along is read as it stands: a reason is why it is worth it. */
const SAYS_NOTHING = ['kept-as-before', 'must', 'joint', JOINT_VISIT];

const hoursReason = (known: number): StoredReason[] =>
  known === 0 ? [{ code: 'hours-not-known', values: {}, amount: 0 }] : [];

const reasonsOf = ({ reasons }: PlannedStop): StoredReason[] =>
  reasons
    .filter(({ code }) => !SAYS_NOTHING.includes(code))
    .map(({ code, values, amount }) => ({ code, values, amount }));

function toStoredDay(gathered: Gathered, day: WeekPlan['days'][number]): StoredDay {
  const { date, departsAt, returnsAt, travelMinutes, countedMinutes } = day;
  const errandIds = new Set(gathered.appointments.filter(({ siteId }) => siteId === null).map(({ id }) => id));
  return {
    date,
    mode: gathered.mode,
    departsAt,
    returnsAt,
    travelMinutes,
    countedMinutes,
    errands: day.stops
      .filter(({ candidateId }) => errandIds.has(candidateId))
      .map(({ candidateId, startsAt, endsAt }) => ({ appointmentId: candidateId, startsAt, endsAt })),
  };
}

/** Days of before that the solver did not look at stay as they are, and so does on each day what lies behind: calls and meetings too. */
export function mergeDays(before: readonly StoredDay[], { gathered, result }: WorkedOut): StoredDay[] {
  const ahead = new Set(gathered.appointments.map(({ id }) => id));
  const earlier = new Map(
    before.map((day) => [
      day.date,
      { ...day, errands: day.errands.filter((errand) => !ahead.has(errand.appointmentId)) },
    ]),
  );
  const days = new Map<string, StoredDay>(earlier);
  for (const day of result.days) {
    const fresh = toStoredDay(gathered, day);
    const errands = [...(earlier.get(day.date)?.errands ?? []), ...fresh.errands];
    days.set(day.date, { ...fresh, errands });
  }
  return [...days.values()].sort((one, two) => one.date.localeCompare(two.date));
}

/** Whether any of what `after` says was said otherwise before. */
export function differs<T extends Partial<PlanStopEntity>>(before: Required<T>, after: T): boolean {
  return (Object.keys(after) as (keyof T)[]).some(
    (key) => JSON.stringify(sorted(before[key])) !== JSON.stringify(sorted(after[key])),
  );
}

/** jsonb keeps no order of keys. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}
