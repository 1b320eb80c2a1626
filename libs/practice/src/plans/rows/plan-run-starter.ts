import { Injectable } from '@nestjs/common';
import { newId, RequestScope } from '@inroads/platform/database';
import { Outbox } from '@inroads/platform/outbox';
import { PlanRunPartRepository, PlanRunRepository } from './plan.repositories';

/** Puts planning into the queue: its row, a part for each specialist, and the message, in the transaction at hand. */
@Injectable()
export class PlanRunStarter {
  constructor(
    private readonly runs: PlanRunRepository,
    private readonly parts: PlanRunPartRepository,
    private readonly outbox: Outbox,
    private readonly scope: RequestScope,
  ) {}

  /** @param groups specialists who are planned together */
  async start(week: string, teamId: string | null, groups: readonly (readonly string[])[]): Promise<string> {
    const id = newId();
    const { actor } = this.scope.current;
    await this.runs.insert({
      id,
      week,
      teamId,
      state: 'queued',
      askedBy: actor.kind === 'staff' ? actor.staffId : null,
      percent: 0,
      stopAskedAt: null,
      finishedAt: null,
    });
    const parts = groups.flatMap((staffIds, at) => staffIds.map((staffId) => ({ staffId, groupNumber: at + 1 })));
    await this.parts.insert(
      ...parts.map((part, index) => ({
        ...part,
        id: newId(),
        runId: id,
        number: index + 1,
        state: 'waiting' as const,
        planId: null,
        fault: null,
      })),
    );
    await this.outbox.enqueue('plans.plan-weeks', { runId: id });
    return id;
  }
}
