import { CsvSource } from './csv/csv.source';
import { fileKind } from './file.kind';
import { DEFAULT_LIMITS, Table, TableOptions, TableSource } from './table';
import { shapeTable } from './table.shaper';
import { openWorkbook } from './xlsx/workbook.source';

/**
 * Opens a CSV text or an XLSX workbook and says how it was understood. Rows stream: memory does not grow with the file.
 * Throws `TableTooLarge`, `TableUnsupported` or `TableUnreadable`, from here or while the rows are read.
 */
export async function openTable(source: TableSource, options: TableOptions = {}): Promise<Table> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  options.signal?.throwIfAborted();
  const kind = await fileKind(source, limits);
  const rows =
    kind === 'zip'
      ? await openWorkbook(source.path, limits, options)
      : await CsvSource.open(source.path, limits, options.signal);
  return shapeTable(rows, source.fileName, limits, options);
}
