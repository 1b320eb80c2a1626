import { Injectable } from '@nestjs/common';
import { AgencyTime } from '@inroads/agency/agencies';
import { SightService, StaffQueries } from '@inroads/agency/staff';
import { addDays } from '@inroads/calendar';
import { type CountingSettings, type WeekFigures } from '@inroads/fidelity';
import { RequestScope, Transactions } from '@inroads/platform/database';
import { endOf } from './counting';
import { WeeksService } from './weeks.service';

const WEEKS_SHOWN = 8;

export interface TeamWeekLine {
  readonly staffId: string;
  readonly name: string;
  readonly figures: WeekFigures | null;
  /** The weeks before, oldest first, then this one. */
  readonly lastWeeks: readonly { readonly week: string; readonly counted: number; readonly target: number | null }[];
}

export interface OwnWeek {
  readonly week: string;
  readonly figures: WeekFigures | null;
  /** The rules the page judges by while one taps; the same code runs there. */
  readonly settings: CountingSettings;
}

function weeksFrom(first: string, last: string): string[] {
  const weeks: string[] = [];
  for (let week = first; week <= last; week = addDays(week, 7)) weeks.push(week);
  return weeks;
}

@Injectable()
export class WeeksQueries {
  constructor(
    private readonly weeks: WeeksService,
    private readonly staff: StaffQueries,
    private readonly sight: SightService,
    private readonly scope: RequestScope,
    private readonly time: AgencyTime,
    private readonly transactions: Transactions,
  ) {}

  /** One's own week; `day` names it. */
  async own(day: string | null): Promise<OwnWeek> {
    const week = await this.time.weekOf(day ?? (await this.time.today()));
    return this.transactions.run(async () => ({
      week,
      figures: (await this.figures([this.scope.staffId], week, week))[0] ?? null,
      settings: await this.weeks.countingSettings(week, endOf(week)),
    }));
  }

  /** The people of the teams one supervises (or, for a manager, of all teams), in the team's own order: by name, never by count. */
  async team(day: string | null, teamId: string | null): Promise<{ week: string; lines: TeamWeekLine[] }> {
    const week = await this.time.weekOf(day ?? (await this.time.today()));
    const first = addDays(week, -7 * (WEEKS_SHOWN - 1));
    const people = await this.peopleOf(week, teamId);
    const figures = await this.transactions.run(() =>
      this.figures(
        people.map(({ id }) => id),
        first,
        week,
      ),
    );
    const lines = people.map(({ id, name }) => {
      const own = figures.filter(({ staff }) => staff === id).sort((a, b) => a.weekStart.localeCompare(b.weekStart));
      return {
        staffId: id,
        name,
        figures: own.find(({ weekStart }) => weekStart === week) ?? null,
        lastWeeks: own.map(({ weekStart, counted, targetAdjusted }) => ({
          week: weekStart,
          counted,
          target: targetAdjusted,
        })),
      };
    });
    return { week, lines };
  }

  /** May the person at work look at the week of this colleague? Own, own teams', or the whole agency's for a manager. */
  async maySee(staffId: string): Promise<boolean> {
    if (staffId === this.scope.staffId || this.scope.roles.includes('manager')) return true;
    return this.sight.supervisesAny([staffId]);
  }

  /** Kept figures; a week that nothing has touched yet is counted on the spot, and no other. */
  private async figures(staffIds: readonly string[], firstWeek: string, lastWeek: string): Promise<WeekFigures[]> {
    const kept = await this.transactions.query<{ figures: WeekFigures }>(
      `SELECT figures FROM staff_week WHERE agency_id = current_agency() AND staff_id = ANY($1) AND week BETWEEN $2 AND $3`,
      [staffIds, firstWeek, lastWeek],
    );
    const found = new Set(kept.map(({ figures }) => `${figures.staff} ${figures.weekStart}`));
    const isMissing = (staff: string, week: string): boolean => !found.has(`${staff} ${week}`);
    const weeks = weeksFrom(firstWeek, lastWeek);
    const staff = staffIds.filter((id) => weeks.some((week) => isMissing(id, week)));
    const missing = weeks.filter((week) => staff.some((id) => isMissing(id, week)));
    const [first, last] = [missing[0], missing.at(-1)];
    const counted = first && last ? await this.weeks.count(staff, first, endOf(last)) : [];
    return [
      ...kept.map(({ figures }) => figures),
      ...counted.filter((figures) => isMissing(figures.staff, figures.weekStart)),
    ];
  }

  private async peopleOf(week: string, teamId: string | null): Promise<{ id: string; name: string }[]> {
    const memberships = await this.staff.membershipsOn(week);
    const isManager = this.scope.roles.includes('manager');
    const { teamIds } = await this.sight.ofCurrent();
    const own = memberships.filter(
      (membership) =>
        membership.kind === 'member' &&
        (isManager || teamIds.includes(membership.teamId)) &&
        (teamId === null || membership.teamId === teamId),
    );
    const ids = new Set(own.map(({ staffId }) => staffId));
    const all = await this.staff.all();
    return all
      .filter(({ id, roles }) => ids.has(id) && roles.includes('specialist'))
      .map(({ id, name }) => ({ id, name }));
  }
}
