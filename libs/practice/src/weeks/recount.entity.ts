import type { SettingName } from '@inroads/contracts';
import { AgencyRow } from '@inroads/platform/database';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';

/** Everybody's weeks counted again because a rule or a holiday changed: how far it is. */
@Entity('recount')
@Unique(['agencyId', 'id'])
@Index(['agencyId', 'endedAt'])
@ForeignKey('AgencyEntity', ['agencyId'], ['id'])
export class RecountEntity extends AgencyRow {
  /** The rule that changed. */
  @Column('text')
  what: SettingName | 'holiday';

  @Column('date')
  fromDay: string;

  @Column('integer')
  weeksDone: number;

  /** `null`: not begun. */
  @Column('integer', { nullable: true })
  weeksTotal: number | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;
}
