import { Injectable } from '@nestjs/common';
import { AgencyTime } from '@inroads/agency/agencies';
import { SettingsService } from '@inroads/agency/settings';
import { StaffNotYours, StaffQueries, type StaffView } from '@inroads/agency/staff';
import { addDays } from '@inroads/calendar';
import { RequestScope } from '@inroads/platform/database';
import { toCountedStaff } from '../../weeks';
import { toPlanSettings } from '../gather/plan-settings';
import { PlanAccess } from '../plan-access';
import { workDays } from '../problem/work-days';
import { NotOfOneTeam, PartyIsAway } from './joint-visit.errors';

/** Who may be asked to make a visit together, by whom, and in which week. */
@Injectable()
export class JointParty {
  constructor(
    private readonly access: PlanAccess,
    private readonly staff: StaffQueries,
    private readonly settings: SettingsService,
    private readonly time: AgencyTime,
    private readonly scope: RequestScope,
  ) {}

  /**
   * For herself with specialists of a team of her own; for all of them whoever looks after them all.
   * @throws StaffNotYours, NotOfOneTeam
   */
  async requireArrangeable(staffIds: readonly string[], week: string): Promise<StaffView[]> {
    const own = await this.access.ownOrSupervised(staffIds);
    const { actor } = this.scope.current;
    const isIn = actor.kind === 'staff' && staffIds.includes(actor.staffId);
    if (own.size < staffIds.length && !isIn) throw new StaffNotYours();
    const members = await this.membersOf(week);
    const people = (await this.staff.all()).filter(({ id }) => staffIds.includes(id));
    const planned = people.filter(({ id, roles, isArchived }) => {
      const isOfTeam = own.has(id) ? members.has(id) : this.sharesTeam(id, members);
      return isOfTeam && roles.includes('specialist') && !isArchived;
    });
    if (planned.length < staffIds.length) throw new NotOfOneTeam();
    return planned;
  }

  /** Those whose weeks the person at work may arrange something in, and see what is arranged. */
  async visibleIn(week: string): Promise<string[]> {
    const { actor } = this.scope.current;
    const self = actor.kind === 'staff' ? [actor.staffId] : [];
    return [...(await this.access.ownOrSupervised([...new Set([...self, ...(await this.membersOf(week)).keys()])]))];
  }

  /** @throws PartyIsAway where one of them works on no day that is left of the week */
  async requireAtWork(people: readonly StaffView[], week: string): Promise<void> {
    const lastDay = addDays(week, 6);
    const now = this.time.now();
    const periods = await this.staff.periods(
      people.map(({ id }) => id),
      week,
      lastDay,
    );
    const holidays = await this.settings.holidaysBetween(week, lastDay);
    const frame = {
      week,
      untilDay: lastDay,
      today: await this.time.dayOf(now),
      minute: await this.time.minuteOf(now),
      holidays: holidays.map(({ day }) => day),
      settings: toPlanSettings(await this.settings.all(), week),
    };
    const away = people.filter(({ id }) => workDays({ ...frame, staff: toCountedStaff(id, periods) }).length === 0);
    if (away.length > 0) throw new PartyIsAway(away.map(({ name }) => name));
  }

  /** Teams of each member as the week begins, or today where it has begun. */
  private async membersOf(week: string): Promise<ReadonlyMap<string, readonly string[]>> {
    const today = await this.time.today();
    const teams = new Map<string, string[]>();
    for (const { kind, staffId, teamId } of await this.staff.membershipsOn(week > today ? week : today))
      if (kind === 'member') teams.set(staffId, [...(teams.get(staffId) ?? []), teamId]);
    return teams;
  }

  private sharesTeam(staffId: string, members: ReadonlyMap<string, readonly string[]>): boolean {
    const mine = members.get(this.scope.staffId) ?? [];
    return (members.get(staffId) ?? []).some((teamId) => mine.includes(teamId));
  }
}
