import { Injectable } from '@nestjs/common';
import type { NotFound } from '@inroads/kernel';
import { RequestScope } from '@inroads/platform/database';
import { OwnRights, StaffNotYours } from './staff.errors';
import { SightService } from './sight';

/** Who may decide about whom: an administrator about everybody but their own sight, a supervisor about their own teams. */
@Injectable()
export class StaffAccess {
  constructor(
    private readonly sight: SightService,
    private readonly scope: RequestScope,
  ) {}

  /** Leave and cover of this person. @param refusal of the thing that was asked for @throws NotFound */
  async requireManaged(staffId: string, refusal: () => NotFound = () => new StaffNotYours()): Promise<void> {
    const { actor } = this.scope.current;
    if (actor.kind === 'system' || actor.roles.includes('admin')) return;
    if (!(await this.sight.supervisesAny([staffId]))) throw refusal();
  }

  /** Hours, leave and cover are the person's own, and those people's who decide about them. @throws NotFound */
  async requireOwnOrManaged(staffId: string): Promise<void> {
    const { actor } = this.scope.current;
    if (actor.kind === 'staff' && actor.staffId === staffId) return;
    await this.requireManaged(staffId);
  }

  /** An administrator gives sight of job seekers to others, never to themselves. @throws OwnRights */
  refuseOwnSight(staffId: string): void {
    const { actor } = this.scope.current;
    if (actor.kind === 'staff' && actor.roles.includes('admin') && actor.staffId === staffId) throw new OwnRights();
  }
}
