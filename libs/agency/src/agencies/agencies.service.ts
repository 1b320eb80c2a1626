import { Injectable } from '@nestjs/common';
import { Conflict, Invalid } from '@inroads/kernel';
import { isZone } from '@inroads/calendar';
import { newId, RequestScope, Transactions } from '@inroads/platform/database';
import { IdentitiesService, refuseWeakPassword } from '@inroads/platform/auth';
import { AgencyRepository, type NewAgency } from './agency.repository';
import { type AgencyView, toAgencyView } from './agency.view';
import { AgencyTime } from './agency-time';
import { WeekUse } from './week-use.port';

export interface FirstAdministrator {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export type AgencyInput = Omit<NewAgency, 'id'>;

@Injectable()
export class AgenciesService {
  constructor(
    private readonly agencies: AgencyRepository,
    private readonly identities: IdentitiesService,
    private readonly weekUse: WeekUse,
    private readonly time: AgencyTime,
    private readonly transactions: Transactions,
    private readonly scope: RequestScope,
  ) {}

  current(): Promise<AgencyView> {
    return this.transactions.run(async () => toAgencyView(await this.agencies.current()));
  }

  isAnyThere(): Promise<boolean> {
    return this.transactions.run(() => this.agencies.isAnyThere());
  }

  /** Every agency of this server: for jobs that go round all of them. */
  ids(): Promise<string[]> {
    return this.transactions.run(() => this.agencies.ids());
  }

  /**
   * A new agency with one administrator, who can invite everybody else.
   * @throws Invalid for an unknown zone or a weak password; AddressTaken
   */
  create(input: AgencyInput, administrator: FirstAdministrator): Promise<{ agencyId: string; staffId: string }> {
    refuseUnknownZone(input.zone);
    const agencyId = newId();
    const staffId = newId();
    const { requestId } = this.scope.current;
    return this.scope.run({ agencyId, actor: { kind: 'system' }, requestId }, () =>
      this.transactions.run(async () => {
        await this.agencies.insert({ id: agencyId, ...input });
        await this.agencies.insertFirstStaff(agencyId, staffId, administrator.name);
        await this.identities.add({ agencyId, staffId, roles: ['admin'] }, administrator.email);
        await this.identities.setPassword(staffId, administrator.password);
        return { agencyId, staffId };
      }),
    );
  }

  /**
   * The first agency of an empty server.
   * @param usingUp uses up whatever let the person in, once the server is known to be empty and before the agency is made
   * @throws Conflict once there is one
   */
  async createFirst(
    input: AgencyInput,
    administrator: FirstAdministrator,
    usingUp: () => Promise<void> = () => Promise.resolve(),
  ): Promise<{ agencyId: string; staffId: string }> {
    refuseUnknownZone(input.zone);
    refuseWeakPassword(administrator.password);
    return this.transactions.run(async () => {
      await this.transactions.query(`SELECT pg_advisory_xact_lock(hashtext('first-agency'))`);
      if (await this.agencies.isAnyThere()) {
        throw new Conflict(
          'setup.done-already',
          'This server has its agency already. Sign in, or ask its administrator for an invitation.',
        );
      }
      await usingUp();
      return this.create(input, administrator);
    });
  }

  /** Whether the first day of the week can be changed no more: contacts and plans are kept by it. */
  isWeekStartFixed(): Promise<boolean> {
    return this.transactions.run(() => this.weekUse.isAnythingKept());
  }

  /** @throws StaleVersion, WeekStartFixed, Invalid for a zone that we do not know */
  change(version: number, changes: Partial<AgencyInput>): Promise<AgencyView> {
    if (changes.zone !== undefined) refuseUnknownZone(changes.zone);
    return this.transactions.run(async () => {
      const { weekStart } = await this.agencies.current();
      if ((changes.weekStart ?? weekStart) !== weekStart && (await this.weekUse.isAnythingKept()))
        throw new WeekStartFixed();
      await this.agencies.update(version, changes);
      this.time.forget();
      return toAgencyView(await this.agencies.current());
    });
  }
}

/** Weeks that are kept would begin on a day on which none begins. */
export class WeekStartFixed extends Conflict {
  constructor() {
    super(
      'agency.week-start-fixed',
      'The first day of the week is fixed since the first contact or plan: all weeks so far begin on it. Nothing was changed. Leave it as it is and save the rest.',
      { faults: [{ path: 'weekStart', message: 'fixed since the first contact or plan' }] },
    );
  }
}

function refuseUnknownZone(zone: string): void {
  if (!isZone(zone))
    throw new Invalid('agency.unknown-zone', 'That is not a time zone we know. Choose one like America/Chicago.', {
      faults: [{ path: 'zone', message: 'choose a zone like America/Chicago' }],
    });
}
