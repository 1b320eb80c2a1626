import { Injectable } from '@nestjs/common';
import { SightService } from '@inroads/agency/staff';
import { Audit } from '@inroads/platform/audit';
import { RequestScope } from '@inroads/platform/database';
import type { ContactEntity } from './contact.entity';
import { NotInContact } from './contact.errors';
import type { StaffInput } from './contact.input';

/** Who may write an entry: those who were in it; a supervisor may withdraw any of an own team. */
@Injectable()
export class ContactAccess {
  constructor(
    private readonly sight: SightService,
    private readonly scope: RequestScope,
    private readonly audit: Audit,
  ) {}

  /** @throws NotInContact */
  refuseOutsider(staff: readonly StaffInput[]): void {
    const { actor } = this.scope.current;
    if (actor.kind === 'staff' && !staff.some(({ staffId }) => staffId === actor.staffId)) throw new NotInContact();
  }

  /**
   * An entry of an import may name nobody: then it is theirs who brought it, and every supervisor's.
   * @throws NotInContact
   */
  async refuseStranger(staff: readonly StaffInput[], { createdBy }: Pick<ContactEntity, 'createdBy'>): Promise<void> {
    const { actor } = this.scope.current;
    if (actor.kind !== 'staff' || staff.some(({ staffId }) => staffId === actor.staffId)) return;
    if (staff.length === 0 && (createdBy === actor.staffId || actor.roles.includes('supervisor'))) return;
    if (!(await this.sight.supervisesAny(staff.map(({ staffId }) => staffId)))) throw new NotInContact();
  }

  /** A business that asked to be left alone was contacted all the same, and somebody said why. */
  async noteOverride(contactId: string): Promise<void> {
    await this.audit.write({ act: 'override', on: 'contact', rowId: contactId, content: { why: 'do-not-contact' } });
  }
}
