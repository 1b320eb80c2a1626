import { addDays, daysIn } from '@inroads/calendar';
import type { Span, StopBefore, TravelTimes, VisitCandidate, VisitHold, WeekProblem } from '@inroads/planning';
import type { Gathered, GatheredAppointment, GatheredStop, SiteRow } from '../gather/gathered';
import { restOfDay } from './rest-of-day';
import { jointHold } from './joint-hold';
import { hoursOn } from './site-hours';
import type { ValuedSite } from './valued-site';

/** Where days start and end, as a place of the travel table. */
export const START = 'start';

/** Whole minutes between places, and whether a route or a timetable stands behind them. Can be copied to another thread. */
export interface TravelTable {
  readonly places: readonly string[];
  readonly minutes: readonly (readonly (number | null)[])[];
  readonly isMeasured: readonly (readonly boolean[])[];
  /** Some of it is not measured. */
  readonly isEstimate: boolean;
}

/** All work that counts toward the weekly target. */
const COUNTABLE = 'countable';

/** The week as the solver takes it. */
export function toWeekProblem(gathered: Gathered, valued: readonly ValuedSite[], table: TravelTable): WeekProblem {
  const { days, start, mode, settings, before, appointments } = gathered;
  const place = start === null ? null : START;
  const siteOf = new Map(gathered.sites.map((site) => [site.siteId, site]));
  const candidates = [
    ...valued.flatMap((entry) => toCandidate(gathered, entry, siteOf.get(entry.siteId))),
    ...appointments.flatMap((appointment) => errandOf(appointment, gathered)),
  ];
  const spoken = appointments.filter(({ hold, siteId }) => hold === 'time' && siteId === null);
  const wanted = Math.max(0, Math.min(gathered.wanted, gathered.visitsLeft));
  return {
    days: days.map((day) => {
      const { span, siteId } = restOfDay(gathered, day);
      return {
        date: day.date,
        span,
        startPlaceId: siteId !== null && table.places.includes(siteId) ? siteId : place,
        endPlaceId: place,
        mode,
        blocked: [...day.blocked, ...spoken.filter(({ day: date }) => date === day.date).map(toBlock)],
        minutesLimit: Math.round(settings.employerMinutesADay * day.share),
      };
    }),
    candidates,
    kindLimits: [
      {
        kind: COUNTABLE,
        most: Math.max(gathered.visitsLeft, acceptedVisits(gathered)),
        least: wanted,
        shortfallCost: settings.targetPoints,
      },
      ...oneSiteEach(candidates),
    ],
    weekMinutesLimit: null,
    travel: travelOf(table),
    weights: settings.plan,
    before: before && {
      fingerprint: before.fingerprint,
      stops: before.stops.flatMap((stop) => toBefore(before, stop)),
    },
  };
}

/** What was accepted fits the week, whatever is said of its most. */
const acceptedVisits = ({ before, sites }: Gathered): number => {
  const ids = new Set(sites.map(({ siteId }) => siteId));
  return before?.isAccepted ? before.stops.filter(({ candidateId }) => ids.has(candidateId)).length : 0;
};

const toBlock = ({ startsAt, minutes, kind }: GatheredAppointment) => ({
  from: startsAt ?? 0,
  to: (startsAt ?? 0) + minutes,
  code: kind,
});

function toCandidate(gathered: Gathered, entry: ValuedSite, site: SiteRow | undefined): VisitCandidate[] {
  if (!site) return [];
  const { settings, before, appointments } = gathered;
  const stop = before?.stops.find(({ candidateId }) => candidateId === entry.siteId);
  const appointment = appointments.find(({ siteId }) => siteId === entry.siteId);
  const hold = holdOf(stop, appointment, () => jointHold(gathered, site));
  if (site.lat === null && hold === null && entry.bar === null) return [];
  const dates = openDates(gathered).filter((date) => site.laterUntil === null || date >= site.laterUntil);
  return [
    {
      id: entry.siteId,
      placeId: entry.siteId,
      serviceMinutes: appointment?.minutes ?? stop?.minutes ?? settings.serviceMinutes[entry.purpose],
      value: entry.value,
      reasons: entry.reasons,
      bar: entry.bar,
      hours: hoursOn(site, dates),
      ...(site.quietHours.length > 0 && { openHours: hoursOn({ ...site, quietHours: [] }, dates) }),
      kinds: [COUNTABLE, entry.purpose, ...(site.siteCount > 1 ? [`employer ${site.employerId}`] : [])],
      countsTowardMinutes: true,
      hold,
    },
  ];
}

/** Of the whole week, as a colleague may take over on a day that the specialist does not work on, and of what else was gathered. */
function openDates({ week, days }: Gathered): string[] {
  return [...new Set([...daysIn({ from: week, to: addDays(week, 6) }), ...days.map(({ date }) => date)])];
}

function holdOf(
  stop: GatheredStop | undefined,
  appointment: GatheredAppointment | undefined,
  together: () => VisitHold | null,
): VisitHold | null {
  if (stop?.isFrozen) return { kind: 'time', date: stop.day, startsAt: stop.startsAt, cause: 'frozen' };
  if (appointment) return appointedAt(appointment);
  if (stop?.isPinned) return { kind: 'time', date: stop.day, startsAt: stop.startsAt, cause: 'pinned' };
  return together();
}

function appointedAt({ hold, day, startsAt }: GatheredAppointment): VisitHold {
  if (hold === 'time') return { kind: 'time', date: day ?? '', startsAt: startsAt ?? 0, cause: 'appointment' };
  if (hold === 'day') return { kind: 'day', date: day ?? '', cause: 'appointment' };
  return { kind: 'week', cause: 'appointment' };
}

/**
 * A call or a meeting that is only due some time on its day, or in its week: it happens where the day starts, and does not count. Like a pin
 * it is hers alone: no colleague makes it in her place.
 */
function errandOf(appointment: GatheredAppointment, { days }: Gathered): VisitCandidate[] {
  if (appointment.siteId !== null || appointment.hold === 'time') return [];
  const whole = days.map(({ date, span }): [string, Span[]] => [date, [span]]);
  return [
    {
      id: appointment.id,
      placeId: START,
      serviceMinutes: appointment.minutes,
      value: 0,
      reasons: [],
      bar: null,
      hours: Object.fromEntries(whole),
      kinds: [],
      countsTowardMinutes: false,
      hold: { ...appointedAt(appointment), cause: 'pinned' },
    },
  ];
}

/** No two places of one business in a week. */
function oneSiteEach(candidates: readonly VisitCandidate[]): WeekProblem['kindLimits'] {
  const kinds = candidates.flatMap(({ kinds: own }) => own.filter((kind) => kind.startsWith('employer ')));
  return [...new Set(kinds)]
    .filter((kind, _, all) => all.includes(kind) && kinds.filter((other) => other === kind).length > 1)
    .map((kind) => ({ kind, most: 1, least: 0, shortfallCost: 0 }));
}

function toBefore({ isAccepted }: { isAccepted: boolean }, stop: GatheredStop): StopBefore[] {
  const { candidateId, day, startsAt, isFrozen, isPinned, appointmentId } = stop;
  if (isFrozen || isPinned) return [{ candidateId, date: day, startsAt, commitment: 'told' }];
  const commitment = appointmentId !== null ? 'told' : isAccepted ? 'accepted' : 'suggested';
  return [{ candidateId, date: day, startsAt, commitment }];
}

function travelOf({ places, minutes, isMeasured }: TravelTable): TravelTimes {
  const indexOf = new Map(places.map((place, index) => [place, index]));
  return {
    minutes: (_mode, from, to) => minutes[indexOf.get(from) ?? -1]?.[indexOf.get(to) ?? -1] ?? Infinity,
    isMeasured: (_mode, from, to) => isMeasured[indexOf.get(from) ?? -1]?.[indexOf.get(to) ?? -1] ?? false,
  };
}
