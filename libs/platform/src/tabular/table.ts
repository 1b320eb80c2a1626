/** What a spreadsheet knows about a cell beyond its text. CSV cells carry none: their text is all there is. */
export type CellValue =
  | { readonly kind: 'number'; readonly value: number }
  /** `day` is an ISO day, `time` is `HH:MM` where the cell holds one. */
  | { readonly kind: 'date'; readonly day: string; readonly time: string | null }
  | { readonly kind: 'time'; readonly time: string }
  | { readonly kind: 'boolean'; readonly value: boolean };

export interface CellFault {
  readonly code: 'cell.formula-without-value' | 'cell.error-value' | 'cell.unreadable-characters' | 'cell.not-a-date';
  readonly message: string;
}

export interface Cell {
  /** Trimmed, line ends as `\n`; empty for a blank cell. */
  readonly text: string;
  readonly value: CellValue | null;
  readonly fault: CellFault | null;
}

export interface RowFault {
  readonly code: 'row.too-many-cells' | 'row.too-few-cells';
  readonly message: string;
}

export interface TableRow {
  /** As the person sees it at the left of the spreadsheet. */
  readonly number: number;
  /** One per column of the table. */
  readonly cells: readonly Cell[];
  readonly faults: readonly RowFault[];
}

export interface TableColumn {
  readonly index: number;
  /** `A`, `B`, ... `AA`. */
  readonly letter: string;
  /** The header's words; `Column C` where the header is blank. */
  readonly name: string;
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'macintosh';

export const SEPARATORS = [',', ';', '\t', '|'] as const;

export interface SheetName {
  readonly name: string;
  readonly isHidden: boolean;
}

/** How the file was understood, to be shown to the person who brought it. */
export interface TableDetection {
  readonly kind: 'csv' | 'xlsx';
  readonly fileName: string;
  readonly encoding: Encoding | null;
  readonly separator: string | null;
  readonly sheet: string | null;
  readonly sheets: readonly SheetName[];
  /** `null`: the first row already holds data, so columns are named by their letters. */
  readonly headerRow: number | null;
  readonly columns: readonly TableColumn[];
}

/** Can be read more than once; every reading starts again at the first row after the header. Blank rows are left out. */
export interface Table extends AsyncIterable<TableRow> {
  readonly detection: TableDetection;
  /** The first rows, at most {@link SAMPLE_ROWS}. */
  readonly sample: readonly TableRow[];
}

export const SAMPLE_ROWS = 200;

export interface TableSource {
  readonly path: string;
  /** Only shown, never trusted: what the file is, its content says. */
  readonly fileName: string;
}

/** The most that a file may hold; over it, it is refused with the limit named (docs/rules.md, Imports g). */
export interface TableLimits {
  readonly fileBytes: number;
  readonly unpackedBytes: number;
  readonly rows: number;
  readonly columns: number;
  readonly cellCharacters: number;
}

export const DEFAULT_LIMITS: TableLimits = {
  fileBytes: 50_000_000,
  unpackedBytes: 200_000_000,
  rows: 250_000,
  columns: 200,
  cellCharacters: 100_000,
};

export interface TableOptions {
  readonly limits?: Partial<TableLimits>;
  /** Of a workbook: this sheet, not the first that holds anything. */
  readonly sheet?: string;
  /** The header's row as the person counts it, or `null` for none; found by content where not given. */
  readonly headerRow?: number | null;
  readonly signal?: AbortSignal;
}

/** A row before the header is known: every row of the file, blank ones included where the format has them. */
export interface RawRow {
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** What a format must offer: how it was understood, and its rows from the top, as often as asked. */
export interface RowSource {
  readonly kind: TableDetection['kind'];
  readonly encoding: Encoding | null;
  readonly separator: string | null;
  readonly sheet: string | null;
  readonly sheets: readonly SheetName[];
  rows(): AsyncGenerator<RawRow>;
}
