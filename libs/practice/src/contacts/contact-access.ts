import { Injectable } from '@nestjs/common';
import { SightService } from '@inroads/agency/staff';
import { grantsOf } from '@inroads/contracts';
import { Audit } from '@inroads/platform/audit';
import { RequestScope } from '@inroads/platform/database';
import { NotInContact } from './contact.errors';
import type { StaffInput } from './contact.input';

/** An entry, as far as it decides whose it is. */
interface Entry {
  readonly staff: readonly StaffInput[];
  readonly createdBy: string | null;
}

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

  /** @throws NotInContact */
  async refuseStranger(staff: readonly StaffInput[], { createdBy }: Pick<Entry, 'createdBy'>): Promise<void> {
    const entry = { staff, createdBy };
    if (!(await this.theirsAmong([entry])).has(entry)) throw new NotInContact();
  }

  /** Those of them that the person at work may withdraw; what lists show by. */
  async withdrawableAmong<E extends Entry>(entries: readonly E[]): Promise<ReadonlySet<E>> {
    return grantsOf(this.scope.roles).has('contact.void') ? this.theirsAmong(entries) : new Set();
  }

  /**
   * Whoever only watched did not make it. An entry of an import may name nobody: then it is theirs who brought it, and every supervisor's.
   * A question or two, however many entries.
   */
  private async theirsAmong<E extends Entry>(entries: readonly E[]): Promise<ReadonlySet<E>> {
    const { actor } = this.scope.current;
    if (actor.kind !== 'staff') return new Set(entries);
    const isSupervisor = grantsOf(actor.roles).has('contact.void-any');
    const isOwn = (entry: E): boolean =>
      entry.staff.length === 0
        ? isSupervisor || entry.createdBy === actor.staffId
        : makersOf(entry).includes(actor.staffId);
    const others = isSupervisor ? entries.filter((entry) => !isOwn(entry)) : [];
    const supervised = await this.supervisedAmong(others.flatMap(makersOf));
    return new Set(entries.filter((entry) => isOwn(entry) || makersOf(entry).some((id) => supervised.has(id))));
  }

  private async supervisedAmong(staffIds: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(staffIds.length === 0 ? [] : await this.sight.supervisedAmong([...new Set(staffIds)]));
  }

  /** A business that asked to be left alone was contacted all the same, and somebody said why. */
  async noteOverride(contactId: string): Promise<void> {
    await this.audit.write({ act: 'override', on: 'contact', rowId: contactId, content: { why: 'do-not-contact' } });
  }
}

const makersOf = ({ staff }: Entry): string[] =>
  staff.filter(({ role }) => role !== 'shadowing').map(({ staffId }) => staffId);
