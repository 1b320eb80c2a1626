import { Injectable } from '@nestjs/common';
import { AgencyTime } from '@inroads/agency/agencies';
import { addDays, daysBetween, formatDay } from '@inroads/calendar';
import { isTold, sayPlanEvent } from '@inroads/contracts';
import { PlansQueries, type PlanWeekView, type ProposalView, type StopView } from '../plans';
import type { DigestParts } from './digest.parts';

/** On the page a visit that was missed is seen on its day; a mail has to say what became of it. */
const RETURNED: readonly string[] = ['missed-moved', 'missed-next-week'];
/** What the list of today and the draft of next week say by themselves. */
const SHOWN_ANYWAY = 'planned';

/** A week in the eyes of *This week*, cut down to what may leave by mail. */
@Injectable()
export class DigestReader {
  constructor(
    private readonly plans: PlansQueries,
    private readonly time: AgencyTime,
  ) {}

  /**
   * @param since what happened after it, up to `until`, is told
   * @returns `null` where she does not work today
   */
  async read(staffId: string, since: Date, until: Date): Promise<DigestParts | null> {
    const dateWords = await this.time.dateWords();
    const { today } = dateWords;
    const thisWeek = await this.time.weekOf(today);
    const week = await this.plans.week(staffId, thisWeek);
    const day = week.days.find(({ date }) => date === today);
    if (!day || day.halves.length === 0) return null;
    const next = await this.plans.week(staffId, addDays(thisWeek, 7));
    return {
      name: week.staffName,
      day: formatDay(today, dateWords),
      visits: plannedOf(day.stops).map((stop) => ({ startsAt: stop.startsAt, where: whereOf(stop) })),
      isDraft: week.plan?.status === 'draft',
      happened: [...new Set([...happenedIn(week, since, until), ...happenedIn(next, since, until)])],
      newOpenings: week.newOpenings,
      proposal: week.proposal && changesOf(week.proposal),
      followUps: week.followUps
        .filter(({ dueOn }) => dueOn <= today)
        .map(({ employerName, dueOn }) => ({ employerName, daysLate: daysBetween(dueOn, today) })),
      nextDraft: next.plan?.status === 'draft' ? next.days.flatMap(({ stops }) => plannedOf(stops)).length : null,
    };
  }
}

const plannedOf = (stops: readonly StopView[]): StopView[] => stops.filter(({ state }) => state === 'planned');

const whereOf = ({ employerName, siteName, addressLine, city }: StopView): string =>
  [employerName, siteName, addressLine, city].filter((part) => part !== '').join(', ');

function happenedIn({ events, staffId }: PlanWeekView, since: Date, until: Date): string[] {
  return events
    .filter((event) => event.happenedAt > since && event.happenedAt <= until && event.code !== SHOWN_ANYWAY)
    .filter((event) => isTold(event, staffId) || RETURNED.includes(event.code))
    .map(({ code, employerName }) => sayPlanEvent(code, employerName))
    .reverse();
}

function changesOf({ changes }: ProposalView): DigestParts['proposal'] {
  const count = (what: ProposalView['changes'][number]['change']): number =>
    changes.filter(({ change }) => change === what).length;
  return { moved: count('moved'), added: count('added'), dropped: count('dropped') };
}
