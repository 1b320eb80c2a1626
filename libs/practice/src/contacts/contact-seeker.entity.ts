import { AgencyRow } from '@inroads/platform/database';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import type { SaidLevel } from './said-level';

/**
 * For whom it was: the one join between the two sides of the house (docs/rules.md, Promises 2). Never leaves
 * PostgreSQL.
 */
@Entity()
@Unique(['agencyId', 'id'])
@Unique(['agencyId', 'contactId', 'seekerId'])
@Index(['agencyId', 'seekerId'])
@ForeignKey('ContactEntity', ['agencyId', 'contactId'], ['agencyId', 'id'])
@ForeignKey('SeekerEntity', ['agencyId', 'seekerId'], ['agencyId', 'id'])
export class ContactSeekerEntity extends AgencyRow {
  @Column('uuid')
  contactId: string;

  @Column('uuid')
  seekerId: string;

  @Column('text')
  said: SaidLevel;
}
