import { Injectable } from '@nestjs/common';
import { SightService, StaffNotYours } from '@inroads/agency/staff';
import { RequestScope } from '@inroads/platform/database';
import { TeamNotYours } from './plan.errors';

/**
 * Whose plans the person at work may look at and change: one's own, and those of one's own teams. Nobody else's,
 * whatever the role (docs/rules.md, Who may do what).
 */
@Injectable()
export class PlanAccess {
  constructor(
    private readonly sight: SightService,
    private readonly scope: RequestScope,
  ) {}

  /** Planning of a whole team is its supervisor's. @throws NotFound */
  async requireTeam(teamId: string): Promise<void> {
    if (!(await this.supervisesTeam(teamId))) throw new TeamNotYours();
  }

  async supervisesTeam(teamId: string): Promise<boolean> {
    if (this.scope.current.actor.kind === 'system') return true;
    const { teamIds } = await this.sight.ofCurrent();
    return teamIds.includes(teamId);
  }

  /** @param refusal of the thing that was asked for @throws NotFound */
  async requireOwnOrSupervised(staffId: string, refusal: () => Error = () => new StaffNotYours()): Promise<void> {
    if (!(await this.ownOrSupervised([staffId])).has(staffId)) throw refusal();
  }

  /** Those of them whose plans are the business of the person at work. */
  async ownOrSupervised(staffIds: readonly string[]): Promise<ReadonlySet<string>> {
    const { actor } = this.scope.current;
    if (actor.kind === 'system') return new Set(staffIds);
    const others = staffIds.filter((staffId) => staffId !== actor.staffId);
    const supervised = others.length === 0 ? [] : await this.sight.supervisedAmong(others);
    return new Set([...staffIds.filter((staffId) => staffId === actor.staffId), ...supervised]);
  }
}
