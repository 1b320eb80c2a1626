import type { TableRow } from '@inroads/platform/tabular';
import { newId } from '@inroads/platform/database';
import type { CheckedRow, KeptRow } from '../import-rows';
import type { ImportKind } from '../import.words';
import type { EmployerLike } from '../mapping';
import { type EmployerRow, readEmployerRow } from '../rows/employer-row.reader';
import { type OpeningRow, readOpeningRow } from '../rows/opening-row.reader';
import type { ReadContext } from '../rows/read.context';
import { RowReading } from '../rows/row.reading';
import type { TargetFinder } from '../targets/target.finder';
import { OpeningKeys } from './opening-keys';

/** Understands rows and finds their businesses, first to last; what they would change is asked afterwards. */
export class RowChecker {
  private readonly keys = new OpeningKeys();

  constructor(
    private readonly kind: ImportKind,
    private readonly context: ReadContext,
    private readonly targets: TargetFinder,
  ) {}

  /** `outcome` is `create` where nothing stands in the way: applying the row tells what it will be. */
  async check(row: TableRow, kept: KeptRow | undefined): Promise<CheckedRow> {
    const id = kept?.id ?? newId();
    const decision = kept?.decision ?? null;
    const reading = new RowReading(row, this.context.columns);
    const parsed = await this.read(reading);
    const name = 'title' in parsed ? parsed.title : parsed.name;
    const plain = {
      ...NOTHING,
      id,
      number: row.number,
      name,
      decision,
      warnings: reading.warnings,
      parsed,
    };
    if (reading.fault !== null) return { ...plain, outcome: 'error', why: reading.fault, parsed: null };
    return this.place(plain, parsed, kept?.groupId === id);
  }

  /** @param isLeader what was decided was decided about this row; rows of the same business follow it */
  private place(row: CheckedRow, parsed: EmployerRow | OpeningRow, isLeader: boolean): CheckedRow {
    const isLeftOut = row.decision?.kind === 'skip';
    const decision = isLeader && !isLeftOut ? row.decision : null;
    const target = this.targets.targetOf(row.number, likeOf(parsed), row.id, decision);
    const { employerId, isOnList, candidates, groupId } = target;
    const openingKey = 'title' in parsed ? this.keys.keyOf(parsed, employerId) : null;
    const placed = { ...row, employerId, isOnList, candidates, groupId, openingKey };
    if (isLeftOut) return { ...placed, outcome: 'skip', why: 'You left it out' };
    return target.isWaiting ? { ...placed, outcome: 'decide', why: looksLike(candidates) } : placed;
  }

  private read(reading: RowReading): Promise<EmployerRow | OpeningRow> {
    return this.kind === 'employers' ? readEmployerRow(reading, this.context) : readOpeningRow(reading, this.context);
  }
}

const NOTHING = {
  outcome: 'create',
  why: '',
  changes: [],
  candidates: [],
  employerId: null,
  groupId: null,
  isOnList: false,
  isOtherSite: false,
  openingKey: null,
} satisfies Partial<CheckedRow>;

/** As the page says it of a row that waits. */
export function looksLike(candidates: CheckedRow['candidates']): string {
  const [first] = candidates;
  if (!first) return 'It may be on the list already';
  const others = candidates.length === 1 ? '' : `, or like ${candidates.length - 1} more`;
  return `Looks like “${first.name}”${first.where === '' ? '' : ` (${first.where})`}${others}. You decide`;
}

function likeOf(parsed: EmployerRow | OpeningRow): EmployerLike {
  const place = { addressLine: parsed.place?.addressLine ?? '', postalCode: parsed.place?.postalCode ?? '' };
  if ('title' in parsed) return { name: parsed.employer, ...place };
  const { name, aliases, phone, website } = parsed;
  return { name, aliases, phone, website, ...place };
}
