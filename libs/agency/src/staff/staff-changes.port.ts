import type { LeaveInput } from './staff-periods.service';

/** What the agency's wing tells of its people. The practice wing answers, in the same transaction. */
export abstract class StaffChanges {
  /** Somebody is away who was thought to be there. */
  abstract away(leave: LeaveInput): Promise<void>;
}
