import { Injectable } from '@nestjs/common';
import { AgencyTime } from '@inroads/agency/agencies';
import { Audit } from '@inroads/platform/audit';
import { Transactions } from '@inroads/platform/database';
import { previewed } from './check/import-checker';
import { looksLike } from './check/row.checker';
import type { ImportRunEntity } from './import-run.entity';
import { ImportRunRepository } from './import-run.repository';
import { type CheckedRow, ImportRows } from './import-rows';
import type { NearRule, RowDecision } from './import.words';
import { DecisionNotPossible, ImportNotNow } from './imports.errors';
import { BusinessLoader } from './work/business.loader';
import { WorkingSet } from './work/working-set';

/** What a person says about single rows between check and writing. What follows for other rows is seen at once. */
@Injectable()
export class RowDecisionsService {
  constructor(
    private readonly runs: ImportRunRepository,
    private readonly rows: ImportRows,
    private readonly loader: BusinessLoader,
    private readonly time: AgencyTime,
    private readonly audit: Audit,
    private readonly transactions: Transactions,
  ) {}

  /**
   * Leaving out settles the row alone; whether a business is one on the list settles all rows of it.
   * @param decision `null` takes it back
   * @throws NotFound, ImportNotNow, DecisionNotPossible
   */
  decide(runId: string, rowId: string, decision: RowDecision | null): Promise<void> {
    return this.transactions.run(async () => {
      const run = await this.runs.hold(runId);
      const row = await this.rows.get(runId, rowId);
      if (!row) throw this.runs.notFound();
      if (run.state !== 'checked') throw new ImportNotNow(run.state);
      refuseImpossible(row, decision);
      await this.keepDecision(runId, row, decision);
      const leaders = new Leaders(this.rows, run);
      const affected = await this.rows.ofBusinesses(runId, await businessesAround(row, decision, leaders));
      const resolved: CheckedRow[] = [];
      for (const one of affected) resolved.push(await this.resolve(run, one, leaders));
      await this.rows.keep(runId, run.pass, await previewed(resolved, await this.workingSet(run)));
      await this.audit.write({ act: 'decide', on: 'import_row', rowId, content: { decision, number: row.number } });
    });
  }

  private async keepDecision(runId: string, row: CheckedRow, decision: RowDecision | null): Promise<void> {
    if (decision?.kind === 'different' && row.groupId === null) {
      // The second site of a business turns out to be a business of its own (docs/rules.md, Imports d).
      const candidates = [{ employerId: row.employerId ?? '', name: row.name, where: '' }];
      await this.rows.part(runId, row.id, candidates);
    }
    const isOfRow = decision?.kind === 'skip' || (decision === null && row.decision?.kind === 'skip');
    await this.rows.setDecision(runId, { rowId: row.id, groupId: isOfRow ? null : row.groupId }, decision);
  }

  /** The row as it stands before it is applied: where it goes, or that it waits. */
  private async resolve(run: ImportRunEntity, row: CheckedRow, leaders: Leaders): Promise<CheckedRow> {
    if (row.outcome === 'error') return row;
    const said = saidOf(row, run.rule);
    const plain = { ...row, changes: [], why: '', outcome: 'create' } as const;
    if (said?.kind === 'skip') return { ...plain, outcome: 'skip', why: 'You left it out' };
    if (row.groupId !== null && said === null)
      return { ...plain, outcome: 'decide', why: looksLike(row.candidates), employerId: row.groupId, isOnList: false };
    const goesTo = said?.kind === 'same' ? said.employerId : (row.groupId ?? row.employerId ?? row.id);
    const employerId = said?.kind === 'different' ? goesTo : await leaders.endOf(goesTo);
    return { ...plain, employerId, isOnList: !(await leaders.isOfFile(employerId)) };
  }

  private async workingSet({ id: runId, kind }: ImportRunEntity): Promise<WorkingSet> {
    return new WorkingSet(this.loader, {
      kind,
      runId,
      ...(await this.time.dateWords()),
      isForWriting: false,
      // All rows of the businesses around it are looked at anew, from the first.
      earlierRows: () => Promise.resolve([]),
    });
  }
}

/** A business that the file brings bears the id of the row that brings it, and that row may have been said to be another's. */
class Leaders {
  private readonly known = new Map<string, CheckedRow | null>();

  constructor(
    private readonly rows: ImportRows,
    private readonly run: ImportRunEntity,
  ) {}

  async isOfFile(employerId: string): Promise<boolean> {
    return (await this.of(employerId)) !== null;
  }

  async endOf(employerId: string): Promise<string> {
    const leader = await this.of(employerId);
    if (leader?.groupId !== employerId) return employerId;
    const said = saidOf(leader, this.run.rule);
    return said?.kind === 'same' ? this.endOf(said.employerId) : employerId;
  }

  private async of(employerId: string): Promise<CheckedRow | null> {
    const known = this.known.get(employerId);
    if (known !== undefined) return known;
    const leader = await this.rows.get(this.run.id, employerId);
    this.known.set(employerId, leader);
    return leader;
  }
}

async function businessesAround(row: CheckedRow, decision: RowDecision | null, leaders: Leaders): Promise<string[]> {
  const target = decision?.kind === 'same' ? await leaders.endOf(decision.employerId) : null;
  return [row.id, row.employerId, row.groupId, target].flatMap((id) => id ?? []);
}

function saidOf({ decision, groupId, candidates: [first] }: CheckedRow, rule: NearRule): RowDecision | null {
  if (decision !== null || groupId === null || rule === 'ask') return decision;
  return rule === 'same' && first ? { kind: 'same', employerId: first.employerId } : { kind: 'different' };
}

function refuseImpossible(row: CheckedRow, decision: RowDecision | null): void {
  if (decision === null || decision.kind === 'skip') {
    if (row.outcome === 'error') throw new DecisionNotPossible();
    return;
  }
  const isPossible =
    decision.kind === 'same'
      ? row.candidates.some(({ employerId }) => employerId === decision.employerId)
      : row.groupId !== null || row.isOtherSite;
  if (row.outcome === 'error' || !isPossible) throw new DecisionNotPossible();
}
