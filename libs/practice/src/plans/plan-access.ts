import { Injectable } from '@nestjs/common';
import { SightService, StaffNotYours, StaffQueries } from '@inroads/agency/staff';
import { RequestScope } from '@inroads/platform/database';
import { TeamNotYours } from './plan.errors';

/** Whose plans the person at work may read and change (safety.md): one's own, one's own teams', and as a manager everybody's to read. */
@Injectable()
export class PlanAccess {
  constructor(
    private readonly staff: StaffQueries,
    private readonly sight: SightService,
    private readonly scope: RequestScope,
  ) {}

  /** @throws NotFound */
  async requireReadable(staffId: string, refusal: () => Error = () => new StaffNotYours()): Promise<void> {
    if (this.scope.roles.includes('manager')) {
      await this.staff.get(staffId);
      return;
    }
    await this.requireWritable(staffId, refusal);
  }

  /** Planning of a whole team is its supervisor's. @throws NotFound */
  async requireTeam(teamId: string): Promise<void> {
    const { actor } = this.scope.current;
    if (actor.kind === 'system') return;
    const { teamIds } = await this.sight.ofCurrent();
    if (!teamIds.includes(teamId)) throw new TeamNotYours();
  }

  /** Planning of several weeks is looked at and stopped by whoever supervises one of them. @throws NotFound */
  async requireAllWritable(staffIds: readonly string[], refusal: () => Error): Promise<void> {
    const [first, ...others] = staffIds;
    if (first !== undefined && others.length === 0) return this.requireWritable(first, refusal);
    const { actor } = this.scope.current;
    if (actor.kind !== 'system' && !(await this.sight.supervisesAny([...staffIds]))) throw refusal();
  }

  /** @param refusal of the thing that was asked for @throws NotFound */
  async requireWritable(staffId: string, refusal: () => Error = () => new StaffNotYours()): Promise<void> {
    const { actor } = this.scope.current;
    if (actor.kind === 'system' || actor.staffId === staffId) return;
    if (!(await this.sight.supervisesAny([staffId]))) throw refusal();
  }
}
