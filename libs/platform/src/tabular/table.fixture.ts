import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTable } from './open-table';
import { Table, TableOptions, TableRow } from './table';

/** Files of one test file in a folder of their own; `remove()` when done. */
export class TableFiles {
  private readonly folder = mkdtempSync(join(tmpdir(), 'inroads-table-'));
  private count = 0;

  write(content: string | Buffer): string {
    const path = join(this.folder, `file-${this.count++}`);
    writeFileSync(path, content);
    return path;
  }

  open(content: string | Buffer, options?: TableOptions): Promise<Table> {
    return openTable({ path: this.write(content), fileName: 'list.csv' }, options);
  }

  async read(content: string | Buffer, options?: TableOptions): Promise<{ table: Table; rows: TableRow[] }> {
    const table = await this.open(content, options);
    return { table, rows: await allRows(table) };
  }

  /** The rows after the header, as texts only. */
  async texts(content: string | Buffer, options?: TableOptions): Promise<string[][]> {
    const { rows } = await this.read(content, options);
    return rows.map((row) => row.cells.map((cell) => cell.text));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export async function allRows(table: Table): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  for await (const row of table) rows.push(row);
  return rows;
}
