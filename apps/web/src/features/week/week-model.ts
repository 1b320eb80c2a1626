import { isWeekend } from '@/facts/week-range';
import type { Block, PlanDay, PlanWeek, Stop } from './week.queries';

/** Of the states of a stop those that still stand in their day; a missed one whose visit is planned again there does not. */
const STANDING: readonly Stop['state'][] = ['planned', 'done', 'missed', 'cancelled'];

export type DayTime = 'past' | 'today' | 'ahead';

export function timeOf(date: string, today: string): DayTime {
  return date < today ? 'past' : date === today ? 'today' : 'ahead';
}

/** Every visit that stands in the plan, with the day it stands on. */
export function standingStops({ days }: Pick<PlanWeek, 'days'>): Stop[] {
  return days.flatMap((day) => standing(day));
}

export function standing({ stops }: PlanDay): Stop[] {
  const isAgain = (stop: Stop) =>
    stop.state === 'missed' &&
    stops.some(({ siteId, state }) => siteId === stop.siteId && (state === 'planned' || state === 'done'));
  return stops
    .filter((stop) => STANDING.includes(stop.state) && !isAgain(stop))
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt));
}

/** Visits of the week that are still to be made. */
export function plannedIn(plan: Pick<PlanWeek, 'days'>): Stop[] {
  return standingStops(plan).filter(({ state }) => state === 'planned');
}

export function plannedOn(day: PlanDay): Stop[] {
  return standing(day).filter(({ state }) => state === 'planned');
}

/** The one to go to next: the first of today that is not done. */
export function nextStop(plan: PlanWeek): Stop | null {
  const day = plan.days.find(({ date }) => date === plan.today);
  return (day && plannedOn(day)[0]) ?? null;
}

/** Days that are shown: those worked, those with something on them, and no other weekends. */
export function shownDays({ days }: PlanWeek): PlanDay[] {
  return days.filter(
    (day) =>
      !isWeekend(day.date) ||
      day.halves.length > 0 ||
      standing(day).length > 0 ||
      day.blocks.some(({ kind }) => kind !== 'lunch'),
  );
}

/** Nobody works on any of its days: leave and holidays all week. */
export function isAwayAllWeek({ days, figures }: PlanWeek): boolean {
  return figures?.leftOut === 'full-leave' || days.every(({ halves }) => halves.length === 0);
}

/** A visit as it stands now, whatever became of it. */
export function stopIn({ days }: Pick<PlanWeek, 'days'>, id: string): Stop | undefined {
  return days.flatMap(({ stops }) => stops).find((stop) => stop.id === id);
}

/** The stop that has taken the place of another: the same visit, or the same business on another day. */
export function successorOf(plan: PlanWeek, before: Pick<Stop, 'id' | 'siteId'>): Stop | null {
  const planned = plannedIn(plan);
  return planned.find(({ id }) => id === before.id) ?? planned.find(({ siteId }) => siteId === before.siteId) ?? null;
}

/** How the week goes: what counts already, what is planned, and whether that is enough. */
export interface Pace {
  readonly counted: number;
  readonly target: number | null;
  readonly fullTarget: number | null;
  readonly planned: number;
  readonly plannedToday: number;
  readonly short: number;
}

export function paceOf(plan: PlanWeek): Pace {
  const { figures } = plan;
  const planned = plannedIn(plan).filter(({ day }) => day >= plan.today);
  const counted = figures?.counted ?? 0;
  const target = figures?.targetAdjusted ?? null;
  return {
    counted,
    target,
    fullTarget: figures?.target ?? null,
    planned: planned.length,
    plannedToday: planned.filter(({ day }) => day === plan.today).length,
    short: target === null ? 0 : Math.max(0, Math.ceil(target - counted - planned.length)),
  };
}

export interface Clash {
  readonly block: Block;
  readonly stops: readonly Stop[];
}

/** Time set aside at a time, and the visits that were planned into it before. */
export function clashesOf(day: PlanDay): Clash[] {
  return day.blocks
    .filter(({ kind, hold }) => kind !== 'lunch' && hold === 'time')
    .map((block) => ({
      block,
      stops: plannedOn(day).filter(({ startsAt, endsAt }) => startsAt < block.endsAt && endsAt > block.startsAt),
    }))
    .filter(({ stops }) => stops.length > 0);
}
