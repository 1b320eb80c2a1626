import { Controller, Get } from '@nestjs/common';
import { WorkNowQueries } from '@inroads/agency/staff';
import { Needs } from '@inroads/platform/auth';
import { CaseloadSizes } from '@inroads/seekers/seekers';
import { WorkNowListResponse, WorkNowResponse } from './work-now.responses.dto';

@Controller('staff-work')
export class WorkNowController {
  constructor(
    private readonly work: WorkNowQueries,
    private readonly caseloads: CaseloadSizes,
  ) {}

  /** How much everybody works whom one answers for, when they are away next, and how large their caseloads are. */
  @Get()
  @Needs('staff.read-work')
  async list(): Promise<WorkNowListResponse> {
    const all = await this.work.list();
    const caseloads = await this.caseloads.byStaff();
    return { items: all.map((work) => WorkNowResponse.from(work, caseloads)) };
  }
}
