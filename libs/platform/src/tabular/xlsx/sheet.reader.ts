import { BLANK } from '../cell.text';
import { columnIndex } from '../column.letter';
import { TableTooLarge, tooManyColumns } from '../tabular.errors';
import { Cell, RawRow, TableLimits } from '../table';
import { decodeCell, RawCell, WorkbookParts } from './cell.decoder';
import { Attributes, parseXml, XmlHandler } from './xml.stream';

/** The rows that a worksheet part writes, in its order. Rows that it leaves out are blank. */
export async function* sheetRows(
  bytes: AsyncIterable<Buffer>,
  parts: WorkbookParts,
  limits: TableLimits,
  signal?: AbortSignal,
): AsyncGenerator<RawRow> {
  const collector = new RowCollector(parts, limits);
  for await (const _ of parseXml(bytes, collector, signal)) yield* collector.take();
}

/** Gathers cells into rows. Where a row or a cell does not say its place, it follows the one before. */
class RowCollector implements XmlHandler {
  private done: RawRow[] = [];
  private rowNumber = 0;
  private cells: Cell[] = [];
  private column = 0;
  private cell: RawCell | null = null;
  private isText = false;
  private isReading = false;

  constructor(
    private readonly parts: WorkbookParts,
    private readonly limits: TableLimits,
  ) {}

  take(): RawRow[] {
    const rows = this.done;
    this.done = [];
    return rows;
  }

  open(element: string, attributes: Attributes): void {
    switch (element) {
      case 'row':
        this.rowNumber = Number(attributes['r'] ?? this.rowNumber + 1);
        this.cells = [];
        this.column = -1;
        break;
      case 'c':
        this.openCell(attributes);
        break;
      case 'f':
        if (this.cell) this.cell.isFormula = true;
        break;
      case 'rPh':
        this.isReading = true;
        break;
      case 'v':
      case 't':
        this.openText();
        break;
    }
  }

  text(piece: string): void {
    if (!this.isText || this.cell === null) return;
    this.cell.text += piece;
    if (this.cell.text.length > this.limits.cellCharacters) {
      throw new TableTooLarge(
        'cell.too-long',
        `A cell of row ${this.rowNumber} holds more than ${this.limits.cellCharacters.toLocaleString('en-US')} characters. Shorten it.`,
      );
    }
  }

  close(element: string): void {
    if (element === 'v' || element === 't') this.isText = false;
    else if (element === 'rPh') this.isReading = false;
    else if (element === 'c') this.closeCell();
    else if (element === 'row') this.done.push({ number: this.rowNumber, cells: this.cells });
  }

  private openCell(attributes: Attributes): void {
    const address = attributes['r'];
    this.column = (address === undefined ? null : columnIndex(address)) ?? this.column + 1;
    const type = attributes['t'] ?? 'n';
    this.cell = { type, style: Number(attributes['s'] ?? 0), text: '', hasValue: false, isFormula: false };
  }

  private openText(): void {
    if (this.cell === null || this.isReading) return;
    this.isText = true;
    this.cell.hasValue = true;
  }

  private closeCell(): void {
    if (this.cell === null) return;
    const cell = decodeCell(this.cell, this.parts);
    this.cell = null;
    if (cell === BLANK) return;
    if (this.column >= this.limits.columns) throw tooManyColumns(this.column + 1, this.limits);
    while (this.cells.length < this.column) this.cells.push(BLANK);
    this.cells[this.column] = cell;
  }
}
