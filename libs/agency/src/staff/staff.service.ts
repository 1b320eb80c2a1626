import { Injectable } from '@nestjs/common';
import type { Role } from '@inroads/contracts';
import { IdentitiesService } from '@inroads/platform/auth';
import { newId, RequestScope, Transactions } from '@inroads/platform/database';
import { Geocoder } from '@inroads/platform/geo';
import { AgenciesService, AgencyTime } from '../agencies';
import { LastAdministrator, TeamInUse } from './staff.errors';
import { StaffAccess } from './staff-access';
import { MembershipRepository, StaffRepository, TeamRepository } from './staff.repository';
import { type StaffView, toStaffView } from './staff.view';
import { TeamUse } from './team-use.port';

/** At the end of an address: five digits at its start are a house number. */
const POSTAL_CODE = /\b\d{5}(?=(?:-\d{4})?\s*$)/;

export interface StaffInput {
  readonly name: string;
  readonly neutralTitle: string;
  readonly roles: Role[];
  readonly startPlace: string;
  readonly startLat: number | null;
  readonly startLon: number | null;
  readonly travelModes: StaffView['travelModes'];
}

/** What a person says of themselves: never what they may do, nor how much they work. */
export type OwnDetails = Pick<StaffInput, 'name' | 'neutralTitle' | 'startPlace' | 'travelModes'>;

type StartPoint = Pick<StaffInput, 'startLat' | 'startLon'>;

/** People who work at the agency: who they are and what they may do. */
@Injectable()
export class StaffService {
  constructor(
    private readonly staff: StaffRepository,
    private readonly teams: TeamRepository,
    private readonly memberships: MembershipRepository,
    private readonly use: TeamUse,
    private readonly agencies: AgenciesService,
    private readonly geocoder: Geocoder,
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
      const point = input.startLat === null ? await this.locate(input.startPlace) : {};
      await this.staff.insert({ id, ...input, ...point, travelModes: [...input.travelModes], archivedAt: null });
      await this.identities.add({ agencyId: this.scope.agencyId, staffId: id, roles: input.roles }, email);
      return toStaffView(await this.staff.get(id));
    });
  }

  /** @throws NotFound, StaleVersion, LastAdministrator */
  change(id: string, version: number, changes: Partial<StaffInput>): Promise<StaffView> {
    return this.transactions.run(async () => {
      const before = await this.staff.get(id);
      const { travelModes, ...rest } = changes;
      const point = await this.pointAfter(changes, before.startPlace);
      await this.staff.update(id, version, {
        ...rest,
        ...point,
        ...(travelModes && { travelModes: [...travelModes] }),
      });
      if (changes.roles && changes.roles.join() !== before.roles.join()) {
        const gained = changes.roles.filter((role) => !before.roles.includes(role));
        if (gained.includes('specialist') || gained.includes('supervisor')) this.access.refuseOwnSight(id);
        await this.keepAnAdministrator(id, changes.roles);
        await this.identities.changeRights(id, changes.roles);
      }
      return toStaffView(await this.staff.get(id));
    });
  }

  /** @throws StaleVersion */
  changeOwn(version: number, changes: Partial<OwnDetails>): Promise<StaffView> {
    return this.change(this.scope.staffId, version, changes);
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

  /** A place that is named anew must not keep the point of the one before: days would be planned from there. */
  private async pointAfter(
    { startPlace, startLat }: Partial<StaffInput>,
    placeBefore: string,
  ): Promise<Partial<StartPoint>> {
    const isSame = startPlace === undefined || startPlace === placeBefore;
    return isSame || startLat !== undefined ? {} : this.locate(startPlace);
  }

  /** By the postal code that stands in it; without one the place is not known, which the profile says. */
  private async locate(startPlace: string): Promise<StartPoint> {
    const postalCode = POSTAL_CODE.exec(startPlace)?.[0] ?? '';
    const { country } = await this.agencies.current();
    const found = await this.geocoder.locate({ line: startPlace, city: '', region: '', postalCode, country });
    return { startLat: found?.lat ?? null, startLon: found?.lon ?? null };
  }

  private async keepAnAdministrator(id: string, roles: readonly Role[]): Promise<void> {
    if (!roles.includes('admin') && (await this.staff.countOtherAdministrators(id)) === 0)
      throw new LastAdministrator();
  }
}
