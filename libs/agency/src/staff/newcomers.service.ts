import { Injectable } from '@nestjs/common';
import { Transactions } from '@inroads/platform/database';
import { AgencyTime } from '../agencies';
import { type StaffInput, StaffService } from './staff.service';
import { StaffPeriodsService } from './staff-periods.service';
import type { StaffView } from './staff.view';

/** What somebody needs to begin, from today on. */
export interface Beginning {
  readonly teamId: string | null;
  /** Share of a full post, 1 is full time; `null`: not stated, and so neither a target nor a plan. */
  readonly fte: number | null;
}

/** Somebody new, with all that the first day takes: without a team nobody can be entered, without hours no week be planned. */
@Injectable()
export class NewcomersService {
  constructor(
    private readonly staff: StaffService,
    private readonly periods: StaffPeriodsService,
    private readonly time: AgencyTime,
    private readonly transactions: Transactions,
  ) {}

  /** @throws AddressTaken, NotFound, TeamArchived */
  add(input: StaffInput, email: string, { teamId, fte }: Beginning): Promise<StaffView> {
    return this.transactions.run(async () => {
      const view = await this.staff.add(input, email);
      const begins = { staffId: view.id, fromDay: await this.time.today(), toDay: null };
      if (teamId !== null) {
        const isSupervisor = input.roles.includes('supervisor');
        if (isSupervisor) await this.periods.join({ ...begins, teamId, kind: 'supervisor' });
        if (!isSupervisor || input.roles.includes('specialist'))
          await this.periods.join({ ...begins, teamId, kind: 'member' });
      }
      if (fte !== null) await this.periods.employ({ ...begins, fte, halfDays: null });
      return view;
    });
  }
}
