import type { ContactMode, ContactPurpose, ContactResult, MadeBy } from '@inroads/fidelity';
import { AgencyRow } from '@inroads/platform/database';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';

/**
 * One entry of the employer contact log (docs/rules.md, Contacts d). For which job seekers it was lies apart, in
 * `contact_seeker`.
 */
@Entity()
@Unique(['agencyId', 'id'])
@Unique(['agencyId', 'deviceKey'])
@Index(['agencyId', 'employerId', 'day'])
@Index(['agencyId', 'siteId'])
@Index(['agencyId', 'week'])
@ForeignKey('EmployerEntity', ['agencyId', 'employerId'], ['agencyId', 'id'])
@ForeignKey('EmployerSiteEntity', ['agencyId', 'siteId'], ['agencyId', 'id'])
export class ContactEntity extends AgencyRow {
  @Column('uuid')
  employerId: string;

  @Column('uuid', { nullable: true })
  siteId: string | null;

  @Column('timestamptz')
  happenedAt: Date;

  /** The day of `happenedAt` in the agency's zone, whatever device entered it (docs/rules.md, Promises 3). */
  @Column('date')
  day: string;

  /** First day of the agency's week that `day` lies in. */
  @Column('date')
  week: string;

  /** Made by the device that entered it: the same entry sent twice is one. */
  @Column('text')
  deviceKey: string;

  @Column('timestamptz')
  enteredAt: Date;

  @Column('text')
  mode: ContactMode;

  @Column('text')
  purpose: ContactPurpose;

  @Column('text')
  madeBy: MadeBy;

  @Column('integer', { nullable: true })
  minutes: number | null;

  @Column('text', { array: true, default: '{}' })
  results: ContactResult[];

  /** On a support visit: a new job was talked about too, so it is job development (docs/rules.md, What counts 8). */
  @Column('boolean', { default: false })
  isNewJobDiscussed: boolean;

  /** What was said, in the business's words; shown to the whole agency, so never of a job seeker. */
  @Column('text', { default: '' })
  quote: string;

  /** Our own note on the business. */
  @Column('text', { default: '' })
  note: string;

  @Column('boolean', { default: false })
  isPlanned: boolean;

  /** From a spreadsheet: shown, counted nowhere. */
  @Column('uuid', { nullable: true })
  importId: string | null;

  /** Somebody looked at a possible duplicate and says that both happened. */
  @Column('boolean', { default: false })
  isKeptAsSeparate: boolean;

  /** Why it was made although somebody had asked us to stop; a supervisor's word. */
  @Column('text', { nullable: true })
  overrideWhy: string | null;

  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @Column('text', { nullable: true })
  voidedWhy: string | null;
}
