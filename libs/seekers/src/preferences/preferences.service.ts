import { Injectable } from '@nestjs/common';
import { AgencyTime } from '@inroads/agency/agencies';
import { Conflict, Invalid } from '@inroads/kernel';
import { type OwnLimits, ownLimitsFaults, preferenceFaults, type PreferenceItem } from '@inroads/matching';
import { Audit } from '@inroads/platform/audit';
import { newId, Transactions } from '@inroads/platform/database';
import { SeekerAccess, SeekerChanges } from '@inroads/seekers/seekers';
import { PreferenceRepository } from './preference.repository';
import { NOTHING_SAID, type PreferencesView, toPreferencesView } from './preference.view';

export interface PreferencesInput {
  /** The version that was on the page; a newer one in between is a conflict. */
  readonly basedOn: number;
  readonly saidOn: string | null;
  readonly quote: string;
  readonly items: PreferenceItem[];
  readonly ownLimits: OwnLimits | null;
  readonly why: string;
}

class PreferencesChangedMeanwhile extends Conflict {
  constructor(current: PreferencesView) {
    super(
      'preferences.changed-meanwhile',
      'The wishes were changed elsewhere while you were working. Look at both and save again.',
      { details: { current } },
    );
  }
}

/** What the person told us: every change is a new version, and old ones stay readable. */
@Injectable()
export class PreferencesService {
  constructor(
    private readonly versions: PreferenceRepository,
    private readonly access: SeekerAccess,
    private readonly changes: SeekerChanges,
    private readonly time: AgencyTime,
    private readonly audit: Audit,
    private readonly transactions: Transactions,
  ) {}

  /** @throws NotFound */
  current(seekerId: string): Promise<PreferencesView> {
    return this.transactions.run(async () => {
      await this.access.require(seekerId);
      await this.audit.read([seekerId], 'preference_version');
      return this.latest(seekerId);
    });
  }

  history(seekerId: string): Promise<PreferencesView[]> {
    return this.transactions.run(async () => {
      await this.access.require(seekerId);
      await this.audit.read([seekerId], 'preference_version');
      return (await this.versions.ofSeeker(seekerId)).map(toPreferencesView);
    });
  }

  /** @throws NotFound, Invalid with a fault for each wish that cannot be used, PreferencesChangedMeanwhile */
  state(seekerId: string, input: PreferencesInput): Promise<PreferencesView> {
    const faults = [...preferenceFaults(input.items), ...(input.ownLimits ? ownLimitsFaults(input.ownLimits) : [])];
    if (faults.length > 0) {
      const first = faults[0] as { path: string; message: string };
      throw new Invalid('preferences.invalid', `This wish cannot be kept yet: ${first.message}. Nothing was changed.`, {
        faults,
      });
    }
    return this.transactions.run(async () => {
      const seeker = await this.access.require(seekerId);
      // One writer at a time for one person, so that version numbers have no gap and no double.
      await this.transactions.query(`SELECT 1 FROM seeker WHERE agency_id = current_agency() AND id = $1 FOR UPDATE`, [
        seeker.id,
      ]);
      const before = await this.latest(seekerId);
      if (before.number !== input.basedOn) throw new PreferencesChangedMeanwhile(before);
      const { basedOn, saidOn, ...rest } = input;
      await this.versions.insert({
        id: newId(),
        seekerId,
        number: basedOn + 1,
        saidOn: saidOn ?? (await this.time.today()),
        ...rest,
      });
      await this.changes.profileChanged(seekerId);
      return this.latest(seekerId);
    });
  }

  /** Without an access check: for callers that have asked already. */
  async latest(seekerId: string): Promise<PreferencesView> {
    const row = await this.versions.latest(seekerId);
    return row ? toPreferencesView(row) : NOTHING_SAID;
  }
}
