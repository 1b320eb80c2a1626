import { Injectable } from '@nestjs/common';
import { AgencyTime } from '@inroads/agency/agencies';
import { requireValue } from '@inroads/agency/settings';
import { StaffQueries, type StaffView } from '@inroads/agency/staff';
import { addDays } from '@inroads/calendar';
import type { SettingName } from '@inroads/contracts';
import { type MeanWeek, meanWeek, type WeekFigures, weeksOf } from '@inroads/fidelity';
import { Transactions } from '@inroads/platform/database';
import { WeeksService } from './weeks.service';

const WEEKS_LOOKED_AT = 8;

export interface PreviewLine {
  readonly staffId: string;
  readonly name: string;
  /** The team of today. */
  readonly teamName: string | null;
  readonly now: MeanWeek;
  readonly changed: MeanWeek;
}

export interface RulePreviewView {
  readonly firstDay: string;
  readonly lastDay: string;
  readonly lines: readonly PreviewLine[];
}

/** What the last weeks would have been under another value of a rule: the same counting twice, and nothing is written. */
@Injectable()
export class RulePreview {
  constructor(
    private readonly weeks: WeeksService,
    private readonly staff: StaffQueries,
    private readonly time: AgencyTime,
    private readonly transactions: Transactions,
  ) {}

  /** The weeks that are over: the running one would draw every mean down. @throws Invalid where the rule takes no such value */
  async of(name: SettingName, value: unknown): Promise<RulePreviewView> {
    requireValue(name, value);
    const thisWeek = await this.time.weekOf(await this.time.today());
    const firstDay = addDays(thisWeek, -7 * WEEKS_LOOKED_AT);
    const lastDay = addDays(thisWeek, -1);
    const people = (await this.staff.all()).filter(({ isArchived }) => !isArchived);
    const ids = people.map(({ id }) => id);
    return this.transactions.run(async () => {
      const given = await this.weeks.given(ids, firstDay, lastDay);
      const settings = await this.weeks.countingSettings(firstDay, lastDay, (rules) =>
        rules.map((rule) => (rule.name === name ? { name, values: [{ value, fromDay: firstDay }] } : rule)),
      );
      const teamOf = await this.teamNames();
      const [now, changed] = [weeksOf(given), weeksOf({ ...given, settings })];
      return { firstDay, lastDay, lines: people.flatMap((person) => linesOf(person, teamOf(person.id), now, changed)) };
    });
  }

  private async teamNames(): Promise<(staffId: string) => string | null> {
    const members = (await this.staff.membershipsToday()).filter(({ kind }) => kind === 'member');
    const teams = new Map((await this.staff.allTeams()).map(({ id, name }) => [id, name]));
    return (id) => members.flatMap(({ staffId, teamId }) => (staffId === id && teams.get(teamId)) || [])[0] ?? null;
  }
}

/** Specialists, and whoever else did what counts. */
function linesOf(
  { id, name, roles }: StaffView,
  teamName: string | null,
  now: readonly WeekFigures[],
  changed: readonly WeekFigures[],
): PreviewLine[] {
  const [own, ownChanged] = [now, changed].map((figures) => figures.filter(({ staff }) => staff === id)) as [
    WeekFigures[],
    WeekFigures[],
  ];
  const isLooked = roles.includes('specialist') || [...own, ...ownChanged].some(({ counted }) => counted > 0);
  return isLooked ? [{ staffId: id, name, teamName, now: meanWeek(own), changed: meanWeek(ownChanged) }] : [];
}
