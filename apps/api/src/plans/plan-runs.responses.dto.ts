import { PART_STATES, type PartState, type PlanRunView, RUN_STATES, type RunState } from '@inroads/practice/plans';
import { ApiProperty } from '@nestjs/swagger';

export class PlanRunPartResponse {
  staffId: string;
  @ApiProperty({ enum: PART_STATES })
  state: PartState;
  /** The draft or proposal that came of it; `null` while waiting, or where there was nothing to change. */
  planId: string | null;
  fault: string | null;
}

export class PlanRunResponse {
  id: string;
  version: number;
  week: string;
  @ApiProperty({ enum: RUN_STATES })
  state: RunState;
  total: number;
  done: number;
  failed: number;
  /** Of the whole run, 0 to 100. */
  percent: number;
  isStopAsked: boolean;
  finishedAt: Date | null;
  parts: PlanRunPartResponse[];

  static from(view: PlanRunView): PlanRunResponse {
    return { ...view, parts: [...view.parts] };
  }
}
