import { Injectable } from '@nestjs/common';
import { AgencyTime } from '@inroads/agency/agencies';
import { SettingsService } from '@inroads/agency/settings';
import { StaffQueries } from '@inroads/agency/staff';
import { addDays } from '@inroads/calendar';
import { type CountingSettings, lookingAmong, type WeekFigures, type WeeksInput, weeksOf } from '@inroads/fidelity';
import { newId, Transactions } from '@inroads/platform/database';
import { SeekersQueries } from '@inroads/seekers/seekers';
import { CountedContacts } from './counted-contacts';
import { type DatedRule, endOf, toCaseload, toCountedStaff, toCountingSettings } from './counting';

/** The figures of a person's week: counted by the rules of `libs/fidelity`, kept by the transaction that changes them. */
@Injectable()
export class WeeksService {
  constructor(
    private readonly contacts: CountedContacts,
    private readonly settings: SettingsService,
    private readonly staff: StaffQueries,
    private readonly seekers: SeekersQueries,
    private readonly time: AgencyTime,
    private readonly transactions: Transactions,
  ) {}

  /**
   * Counts these weeks afresh and keeps the figures. The lock comes first: whoever changes a week sees all that
   * others have committed to it, so no figure is ever counted from a part (docs/rules.md, Promises 7).
   */
  async recount(staffIds: readonly string[], weeks: readonly string[]): Promise<void> {
    const people = [...new Set(staffIds)].sort();
    const days = [...new Set(weeks)].sort();
    const [first, last] = [days[0], days.at(-1)];
    if (people.length === 0 || first === undefined || last === undefined) return;
    for (const week of days) {
      for (const id of people)
        await this.transactions.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
          `staff-week ${id} ${week}`,
        ]);
    }
    const figures = await this.count(people, first, endOf(last));
    const wanted = new Set(days);
    await this.keep(figures.filter(({ weekStart }) => wanted.has(weekStart)));
  }

  /** The figures as they are, without keeping them. */
  async count(staffIds: readonly string[], fromDay: string, toDay: string): Promise<WeekFigures[]> {
    return weeksOf(await this.given(staffIds, fromDay, toDay));
  }

  /** All that the figures of these weeks rest on. */
  async given(staffIds: readonly string[], fromDay: string, toDay: string): Promise<WeeksInput> {
    const settings = await this.countingSettings(fromDay, toDay);
    const periods = await this.staff.periods(staffIds, fromDay, toDay);
    const looking = await this.seekers.lookingPeriods(staffIds, fromDay, toDay);
    return {
      settings,
      contacts: await this.contacts.ofStaff(staffIds, fromDay, toDay),
      range: { from: fromDay, to: toDay },
      staff: staffIds.map((id) => toCountedStaff(id, periods)),
      lookingIn: lookingAmong(toCaseload(looking)),
    };
  }

  /** @param changed what to take for the rules that are set; those rules themselves where it is left out */
  async countingSettings(
    fromDay: string,
    toDay: string,
    changed = (rules: readonly DatedRule[]): readonly DatedRule[] => rules,
  ): Promise<CountingSettings> {
    const { zone, weekStart } = await this.time.rules();
    return toCountingSettings(
      zone,
      weekStart,
      changed(await this.settings.all()),
      await this.settings.holidaysBetween(fromDay, toDay),
    );
  }

  /** Weeks from the one of `fromDay` to the running one. */
  async weeksSince(fromDay: string): Promise<string[]> {
    const last = await this.time.weekOf(await this.time.today());
    const weeks: string[] = [];
    for (let week = await this.time.weekOf(fromDay); week <= last; week = addDays(week, 7)) weeks.push(week);
    return weeks;
  }

  private async keep(figures: readonly WeekFigures[]): Promise<void> {
    await this.transactions.query(
      `INSERT INTO staff_week (id, agency_id, staff_id, week, figures)
       SELECT id, current_agency(), staff_id, week, figures FROM jsonb_to_recordset($1::jsonb) AS kept (id uuid, staff_id uuid, week date, figures jsonb)
       ON CONFLICT (agency_id, staff_id, week) DO UPDATE SET figures = excluded.figures WHERE staff_week.figures <> excluded.figures`,
      [JSON.stringify(figures.map((row) => ({ id: newId(), staff_id: row.staff, week: row.weekStart, figures: row })))],
    );
  }
}
