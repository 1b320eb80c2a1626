import { Injectable } from '@nestjs/common';
import { AgencyTime } from '@inroads/agency/agencies';
import { newId } from '@inroads/platform/database';
import { PlanEventRepository } from './plan.repositories';
import type { PlanEventCode } from '../plan.words';

/** The lines that explain what became of a plan. */
@Injectable()
export class PlanEvents {
  constructor(
    private readonly rows: PlanEventRepository,
    private readonly time: AgencyTime,
  ) {}

  async write(
    planId: string,
    code: PlanEventCode,
    stopId: string | null,
    values: Record<string, string | number>,
  ): Promise<void> {
    await this.rows.insert({ id: newId(), planId, stopId, code, values, happenedAt: this.time.now() });
  }
}
