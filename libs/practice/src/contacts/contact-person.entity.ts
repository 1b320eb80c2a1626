import type { HiringInfluence } from '@inroads/fidelity';
import { AgencyRow } from '@inroads/platform/database';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';

/** Whom they met, with whether that person hired as known then. */
@Entity()
@Unique(['agencyId', 'id'])
@Index(['agencyId', 'contactId'])
@Index(['agencyId', 'personId'])
@ForeignKey('ContactEntity', ['agencyId', 'contactId'], ['agencyId', 'id'])
@ForeignKey('EmployerPersonEntity', ['agencyId', 'personId'], ['agencyId', 'id'])
export class ContactPersonEntity extends AgencyRow {
  @Column('uuid')
  contactId: string;

  /** `null`: not on file, e.g. "front desk". */
  @Column('uuid', { nullable: true })
  personId: string | null;

  @Column('text')
  name: string;

  @Column('text')
  influence: HiringInfluence;
}
