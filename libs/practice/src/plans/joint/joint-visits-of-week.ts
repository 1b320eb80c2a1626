import { Injectable } from '@nestjs/common';
import { clockTimeAt } from '@inroads/calendar';
import { Transactions } from '@inroads/platform/database';
import { JOINT_VISITS } from './joint-visit.rows';
import type { JointPartyView, JointVisitView } from './joint-visit.view';

type JointVisitRow = Omit<JointVisitView, 'party'> & {
  readonly party: readonly (Omit<JointPartyView, 'startsAt'> & { readonly startsAt: number | null })[];
};

/** Visits that are made together, with where each stands in the plans of those who make it. */
@Injectable()
export class JointVisitsOfWeek {
  constructor(private readonly transactions: Transactions) {}

  /** Those of a week in which one of these people takes part. */
  async of(staffIds: readonly string[], week: string): Promise<JointVisitView[]> {
    if (staffIds.length === 0) return [];
    const rows = await this.transactions.query<JointVisitRow>(JOINT_VISITS, [week, staffIds]);
    return rows.map(({ party, ...visit }) => ({
      ...visit,
      party: party.map(({ startsAt, ...one }) => ({
        ...one,
        startsAt: startsAt === null ? null : clockTimeAt(startsAt),
      })),
    }));
  }
}
