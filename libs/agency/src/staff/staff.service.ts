import { Injectable } from '@nestjs/common';
import type { Role } from '@inroads/contracts';
import { IdentitiesService } from '@inroads/platform/auth';
import { newId, RequestScope, Transactions } from '@inroads/platform/database';
import { AgencyTime } from '../agencies';
import { LastAdministrator, TeamInUse } from './staff.errors';
import { StaffAccess } from './staff-access';
import { MembershipRepository, StaffRepository, TeamRepository } from './staff.repository';
import { type StaffView, toStaffView } from './staff.view';
import { TeamUse } from './team-use.port';

export interface StaffInput {
  readonly name: string;
  readonly neutralTitle: string;
  readonly roles: Role[];
  readonly startPlace: string;
  readonly startLat: number | null;
  readonly startLon: number | null;
  readonly travelModes: StaffView['travelModes'];
}

/** People who work at the agency: who they are and what they may do. */
@Injectable()
export class StaffService {
  constructor(
    private readonly staff: StaffRepository,
    private readonly teams: TeamRepository,
    private readonly memberships: MembershipRepository,
    private readonly use: TeamUse,
    private readonly time: AgencyTime,
    private readonly identities: IdentitiesService,
    private readonly access: StaffAccess,
    private readonly transactions: Transactions,
    private readonly scope: RequestScope,
  ) {}

  /** @throws AddressTaken */
  add(input: StaffInput, email: string): Promise<StaffView> {
    return this.transactions.run(async () => {
      const id = newId();
      await this.staff.insert({ id, ...input, travelModes: [...input.travelModes], archivedAt: null });
      await this.identities.add({ agencyId: this.scope.agencyId, staffId: id, roles: input.roles }, email);
      return toStaffView(await this.staff.get(id));
    });
  }

  /** @throws NotFound, StaleVersion, LastAdministrator */
  change(id: string, version: number, changes: Partial<StaffInput>): Promise<StaffView> {
    return this.transactions.run(async () => {
      const before = await this.staff.get(id);
      const { travelModes, ...rest } = changes;
      await this.staff.update(id, version, { ...rest, ...(travelModes && { travelModes: [...travelModes] }) });
      if (changes.roles && changes.roles.join() !== before.roles.join()) {
        const gained = changes.roles.filter((role) => !before.roles.includes(role));
        if (gained.includes('specialist') || gained.includes('supervisor')) this.access.refuseOwnSight(id);
        await this.keepAnAdministrator(id, changes.roles);
        await this.identities.changeRights(id, changes.roles);
      }
      return toStaffView(await this.staff.get(id));
    });
  }

  /** Somebody leaves: nothing of theirs is erased, but no way in remains. @throws LastAdministrator */
  archive(id: string, version: number): Promise<StaffView> {
    return this.transactions.run(async () => {
      await this.staff.update(id, version, { archivedAt: new Date() });
      await this.keepAnAdministrator(id, []);
      await this.identities.close(id);
      return toStaffView(await this.staff.get(id));
    });
  }

  addTeam(name: string): Promise<string> {
    return this.transactions.run(async () => {
      const id = newId();
      await this.teams.insert({ id, name, archivedAt: null });
      return id;
    });
  }

  async renameTeam(id: string, version: number, name: string): Promise<void> {
    await this.transactions.run(() => this.teams.update(id, version, { name }));
  }

  /** A team that nobody belongs to any more. What it was is kept. @throws NotFound, StaleVersion, TeamInUse */
  async archiveTeam(id: string, version: number): Promise<void> {
    await this.transactions.run(async () => {
      await this.teams.update(id, version, { archivedAt: new Date() });
      if (await this.memberships.isAnyFrom(id, await this.time.today())) throw new TeamInUse('people');
      if ((await this.use.countSeekers(id)) > 0) throw new TeamInUse('job seekers');
    });
  }

  private async keepAnAdministrator(id: string, roles: readonly Role[]): Promise<void> {
    if (!roles.includes('admin') && (await this.staff.countOtherAdministrators(id)) === 0)
      throw new LastAdministrator();
  }
}
