import { isBlankRow } from '../cell.text';
import { TableUnreadable } from '../tabular.errors';
import { RawRow, RowSource, TableLimits, TableOptions } from '../table';
import { Archive } from './archive';
import { WorkbookParts } from './cell.decoder';
import { readSharedStrings } from './shared-strings.reader';
import { sheetRows } from './sheet.reader';
import { StringPool } from './string.pool';
import { readStyles } from './styles.reader';
import { readWorkbookMap, WorkbookSheet } from './workbook.reader';

/** Opens the chosen sheet, or the first that holds anything, hidden ones last. */
export async function openWorkbook(path: string, limits: TableLimits, options: TableOptions): Promise<RowSource> {
  const { signal } = options;
  const archive = await Archive.open(path, limits);
  const map = await readWorkbookMap(archive, signal);
  const parts: WorkbookParts = {
    strings: map.stringsPath ? await readSharedStrings(archive.read(map.stringsPath), signal) : new StringPool(),
    styles: map.stylesPath ? await readStyles(archive.read(map.stylesPath), signal) : [],
    is1904: map.is1904,
  };
  const rowsOf = (sheet: WorkbookSheet): AsyncGenerator<RawRow> =>
    sheetRows(archive.read(sheet.path), parts, limits, signal);
  const sheet =
    options.sheet === undefined ? await firstFilled(map.sheets, rowsOf) : sheetNamed(map.sheets, options.sheet);
  return {
    kind: 'xlsx',
    encoding: null,
    separator: null,
    sheet: sheet.name,
    sheets: map.sheets.map(({ name, isHidden }) => ({ name, isHidden })),
    rows: () => rowsOf(sheet),
  };
}

async function firstFilled(
  sheets: readonly WorkbookSheet[],
  rowsOf: (sheet: WorkbookSheet) => AsyncGenerator<RawRow>,
): Promise<WorkbookSheet> {
  const shownFirst = [...sheets.filter((sheet) => !sheet.isHidden), ...sheets.filter((sheet) => sheet.isHidden)];
  for (const sheet of shownFirst) {
    for await (const row of rowsOf(sheet)) if (!isBlankRow(row.cells)) return sheet;
  }
  throw new TableUnreadable('file.no-rows', 'No sheet of this workbook holds any row. Choose another file.');
}

function sheetNamed(sheets: readonly WorkbookSheet[], name: string): WorkbookSheet {
  const sheet = sheets.find((one) => one.name === name);
  if (sheet) return sheet;
  const others = sheets.map((one) => `“${one.name}”`).join(', ');
  throw new TableUnreadable(
    'table.sheet-unknown',
    `This workbook has no sheet “${name}”. It has ${others}. Choose one of them.`,
  );
}
