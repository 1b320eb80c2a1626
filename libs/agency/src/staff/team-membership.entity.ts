import type { MembershipKind } from '@inroads/contracts';
import { AgencyRow } from '@inroads/platform/database';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';

/** Dated, so that "might see it on that day" can be answered years later. */
@Entity()
@Unique(['agencyId', 'id'])
@Index(['agencyId', 'staffId'])
@Index(['agencyId', 'teamId'])
@ForeignKey('StaffEntity', ['agencyId', 'staffId'], ['agencyId', 'id'])
@ForeignKey('TeamEntity', ['agencyId', 'teamId'], ['agencyId', 'id'])
export class TeamMembershipEntity extends AgencyRow {
  @Column('uuid')
  staffId: string;

  @Column('uuid')
  teamId: string;

  @Column('text')
  kind: MembershipKind;

  @Column('date')
  fromDay: string;

  /** Last day, included; `null` while it lasts. */
  @Column('date', { nullable: true })
  toDay: string | null;
}
