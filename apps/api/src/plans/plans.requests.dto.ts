import { IsInt, IsUUID } from 'class-validator';

export class AcceptPlanRequest {
  /** Version of the draft, or of the proposal where there is one. */
  @IsInt()
  version: number;
}

export class PlanTeamRequest {
  @IsUUID()
  teamId: string;
}
