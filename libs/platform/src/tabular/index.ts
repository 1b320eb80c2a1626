export { csvRows } from './csv/csv.writer';
export type { CsvValue } from './csv/csv.writer';
export { openTable } from './open-table';
export type {
  Cell,
  CellFault,
  CellValue,
  Encoding,
  RowFault,
  SheetName,
  Table,
  TableColumn,
  TableDetection,
  TableLimits,
  TableOptions,
  TableRow,
  TableSource,
} from './table';
export { TableReader } from './table.reader';
export { TableUnreadable } from './tabular.errors';
export { TabularModule } from './tabular.module';
