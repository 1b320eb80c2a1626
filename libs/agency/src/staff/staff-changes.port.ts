import type { DayPart } from '@inroads/contracts';

export interface LeaveInput {
  readonly staffId: string;
  readonly fromDay: string;
  readonly fromPart: DayPart;
  readonly toDay: string;
  readonly toPart: DayPart;
}

/** What the agency's wing tells of its people. The practice wing answers, in the same transaction. */
export abstract class StaffChanges {
  /** Somebody is away who was thought to be there. */
  abstract away(leave: LeaveInput): Promise<void>;
  /** Somebody is there after all who was thought to be away. */
  abstract back(leave: LeaveInput): Promise<void>;
}
