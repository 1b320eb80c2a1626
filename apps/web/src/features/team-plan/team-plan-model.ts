import { addDays } from '@inroads/calendar';
import type { Settlement, TeamDay, TeamLine, TeamPlan, TeamStop } from './team-plan.queries';

export function isOver({ week, today }: Pick<TeamPlan, 'week' | 'today'>): boolean {
  return addDays(week, 6) < today;
}

/** Days that are shown: the five of a working week, and of the weekend those that anybody works on or is visiting. */
export function shownDates({ days, lines }: TeamPlan): TeamPlan['days'] {
  return days.filter(
    (_, at) =>
      at < 5 || lines.some((line) => line.days[at] && (line.days[at].halves.length > 0 || hasStops(line.days[at]))),
  );
}

const hasStops = ({ stops }: TeamDay): boolean => stops.length > 0;

/** Visits of a day in their order; one that was missed or cancelled stands last, and has no number. */
export function orderOf({ stops }: TeamDay): { readonly stop: TeamStop; readonly number: number | null }[] {
  const made = stops.filter(isMade);
  const others = stops.filter(
    (stop) => !isMade(stop) && !made.some(({ employerId }) => employerId === stop.employerId),
  );
  return [...made, ...others].map((stop, at) => ({ stop, number: at < made.length ? at + 1 : null }));
}

const isMade = ({ state }: TeamStop): boolean => state === 'planned' || state === 'done';

export interface LinePace {
  readonly counted: number;
  /** Still to come. */
  readonly planned: number;
  readonly target: number | null;
}

/** As the specialist's own page has it: what counts already, what is planned from today on, and the target after leave and hours. */
export function paceOf({ figures, days }: TeamLine, today: string): LinePace {
  const target = figures?.targetAdjusted ?? null;
  return {
    counted: Math.round(figures?.counted ?? 0),
    planned: days.flatMap(({ stops }) => stops).filter(({ state, day }) => state === 'planned' && day >= today).length,
    target: target === null ? null : Math.round(target),
  };
}

export function visitsOf({ days }: TeamLine): TeamStop[] {
  return days.flatMap(({ stops }) => stops.filter(isMade));
}

/** Whole and half days on leave. */
export function daysAway({ days }: TeamLine): number {
  return days.reduce((sum, { leave }) => sum + leave.length / 2, 0);
}

export function settlementsBy(plan: Pick<TeamPlan, 'settlements'>, code: Settlement['code']): Settlement[] {
  return plan.settlements.filter((each) => each.code === code);
}

/** What is still to settle: two on one way, no time for all who were to go together, and what has to be made and nobody can. */
export function toSettle(plan: Pick<TeamPlan, 'settlements'>): Settlement[] {
  return (['planned-twice', 'joint-not-possible', 'not-kept'] as const).flatMap((code) => settlementsBy(plan, code));
}

/** Where a visit together stands: at one time in all plans, being planned, apart, or still to be planned for somebody. */
export function jointStateOf({
  party,
  isPlanning,
}: TeamPlan['jointVisits'][number]): 'together' | 'planning' | 'apart' | 'open' {
  const [first, ...others] = party;
  const isOne = others.every(({ day, startsAt }) => day === first?.day && startsAt === first.startsAt);
  if (isOne && first && first.day !== null) return 'together';
  if (isPlanning) return 'planning';
  return party.every(({ hasPlan }) => hasPlan) ? 'apart' : 'open';
}

/** Visits that are planned by one alone, each with whose it is: what somebody can come along to. */
export function visitsToShare({ lines, today }: TeamPlan) {
  return lines.flatMap(({ staffId, name, days }) =>
    days
      .flatMap(({ stops }) => stops)
      .filter(({ state, joint, day }) => state === 'planned' && joint === null && day >= today)
      .map(({ siteId, employerName }) => ({ siteId, employerName, staffId, staffName: name })),
  );
}

/** Who else has this visit in their week. */
export function othersAt(
  plan: Pick<TeamPlan, 'settlements'>,
  staffId: string,
  { employerId, state }: TeamStop,
): string[] {
  if (state !== 'planned') return [];
  return settlementsBy(plan, 'planned-twice')
    .filter((each) => each.employerId === employerId && each.staffIds.includes(staffId))
    .flatMap(({ staffIds }) => staffIds.filter((id) => id !== staffId));
}

/** In whose place a visit is made, if it is. */
export function ownerOf({ reasons }: Pick<TeamStop, 'reasons'>): string | null {
  const staffId = reasons.find(({ code }) => code === 'covers-for')?.values['staffId'];
  return typeof staffId === 'string' ? staffId : null;
}

export function isPromised({ reasons }: Pick<TeamStop, 'reasons'>): boolean {
  return reasons.some(({ code }) => code === 'follow-up-due');
}

/** The visits that members have planned at a business, whoever makes them. */
export function plannedAt(plan: TeamPlan, employerId: string): { readonly line: TeamLine; readonly stop: TeamStop }[] {
  return plan.lines.flatMap((line) =>
    visitsOf(line)
      .filter((stop) => stop.employerId === employerId && stop.state === 'planned')
      .map((stop) => ({ line, stop })),
  );
}
