import type { Cell, TableRow } from '@inroads/platform/tabular';
import type { FieldId, Parsed } from '../mapping';
import { quoted } from '../mapping/values/parsed';

const FORMULA = /^(?:=\s*\S|[+\-@][a-z]+\()/i;
const BLANK: Cell = { text: '', value: null, fault: null };

/** Which columns hold each field; several only where a field may repeat. */
export type FieldColumns = ReadonlyMap<FieldId, readonly number[]>;

/**
 * One row while it is read. A bad optional cell leaves a warning and the row comes in without it; a bad required one,
 * or a formula without a value, makes the row an error (docs/rules.md, Imports c and f).
 */
export class RowReading {
  readonly warnings: string[] = [];
  /** The first thing that makes the row an error. */
  fault: string | null = null;

  constructor(
    private readonly row: TableRow,
    private readonly columns: FieldColumns,
  ) {
    for (const { code, message } of row.faults) {
      if (code === 'row.too-many-cells') this.refuse(message);
      else this.warnings.push(message);
    }
    for (const index of [...columns.values()].flat()) {
      this.judge(row.cells[index]?.fault ?? null);
      this.warnOfFormula(row.cells[index]?.text ?? '');
    }
  }

  refuse(message: string): void {
    this.fault ??= message;
  }

  warn(message: string): void {
    this.warnings.push(message);
  }

  cell(field: FieldId): Cell {
    return this.cells(field)[0] ?? BLANK;
  }

  text(field: FieldId): string {
    return this.cell(field).text;
  }

  texts(field: FieldId): string[] {
    return this.cells(field).flatMap(({ text }) => (text === '' ? [] : [text]));
  }

  /** One line of at most `most` characters. */
  line(field: FieldId, most: number): string {
    return this.cut(this.text(field).replace(/\s+/g, ' ').trim(), most, this.text(field));
  }

  prose(field: FieldId, most: number): string {
    const whole = this.texts(field).join('\n');
    return this.cut(whole, most, whole);
  }

  /** The value, or `null` with a warning that says what to do. */
  take<T>(parsed: Parsed<T>): T | null {
    if (parsed.kind === 'blank') return null;
    if (parsed.kind === 'fault') {
      this.leaveOut(parsed.message);
      return null;
    }
    if (parsed.notice !== null) this.warnings.push(parsed.notice);
    return parsed.value;
  }

  /** What happens to the cell is said before what is wrong with it. */
  private leaveOut(message: string): void {
    this.warnings.push(`Left out: ${message}`);
  }

  private cells(field: FieldId): Cell[] {
    return (this.columns.get(field) ?? []).map((index) => {
      const cell = this.row.cells[index] ?? BLANK;
      return cell.fault === null ? cell : BLANK;
    });
  }

  /** Text that a spreadsheet would work out: nobody types that as a name. Here it stays text, and is not worked out. */
  private warnOfFormula(text: string): void {
    if (FORMULA.test(text.trim()))
      this.warnings.push(
        `${quoted(text)} looks like a formula. It comes in as plain text: check that it belongs there.`,
      );
  }

  private judge(fault: Cell['fault']): void {
    if (fault === null) return;
    if (fault.code === 'cell.formula-without-value') this.refuse(fault.message);
    else this.leaveOut(fault.message);
  }

  private cut(text: string, most: number, said: string): string {
    if (text.length <= most) return text;
    const first = [...said.slice(0, 30)].join('').replace(/\s+/g, ' ');
    this.warnings.push(`“${first}…” is longer than ${most} characters; only the first ${most} come in.`);
    return text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
  }
}
