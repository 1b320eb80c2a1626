import { posix } from 'node:path';
import { TableUnsupported } from '../tabular.errors';
import { SheetName } from '../table';
import { Archive } from './archive';
import { readXml } from './xml.stream';

export interface WorkbookSheet extends SheetName {
  readonly path: string;
}

/** Where the parts of a workbook are. */
export interface WorkbookMap {
  readonly sheets: readonly WorkbookSheet[];
  readonly is1904: boolean;
  readonly stringsPath: string | null;
  readonly stylesPath: string | null;
}

interface Relation {
  readonly kind: string;
  readonly path: string;
}

/** Follows the relations from the root of the file: parts may lie anywhere and have any name. */
export async function readWorkbookMap(archive: Archive, signal?: AbortSignal): Promise<WorkbookMap> {
  const root = await readRelations(archive, '', signal);
  const workbook = [...root.values()].find(({ kind }) => kind === 'officeDocument');
  if (!workbook || !archive.has(workbook.path) || /\.(docx?|pptx?|bin)$|^(word|ppt)\//i.test(workbook.path))
    throw notAWorkbook();
  const relations = await readRelations(archive, workbook.path, signal);
  const sheets: WorkbookSheet[] = [];
  let is1904 = false;
  await readXml(
    archive.read(workbook.path),
    {
      open(element, attributes) {
        if (element === 'workbookPr') is1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
        if (element !== 'sheet') return;
        const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
        const relation = relations.get(id);
        if (relation?.kind !== 'worksheet' || !archive.has(relation.path)) return;
        sheets.push({
          name: attributes['name'] ?? '',
          isHidden: (attributes['state'] ?? 'visible') !== 'visible',
          path: relation.path,
        });
      },
    },
    signal,
  );
  const pathOf = (kind: string): string | null =>
    [...relations.values()].find((relation) => relation.kind === kind && archive.has(relation.path))?.path ?? null;
  return { sheets, is1904, stringsPath: pathOf('sharedStrings'), stylesPath: pathOf('styles') };
}

/** Relations of a part (`''`: of the whole file), by id. `kind` is the last word of the relation's type. */
async function readRelations(archive: Archive, of: string, signal?: AbortSignal): Promise<Map<string, Relation>> {
  const folder = posix.dirname(of);
  const path = posix.join(folder, '_rels', `${posix.basename(of)}.rels`);
  const relations = new Map<string, Relation>();
  if (!archive.has(path)) return relations;
  await readXml(
    archive.read(path),
    {
      open(element, { Id: id, Type: type, Target: target, TargetMode: mode }) {
        if (element !== 'Relationship' || id === undefined || target === undefined || mode === 'External') return;
        const place = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
        relations.set(id, { kind: posix.basename(type ?? ''), path: place });
      },
    },
    signal,
  );
  return relations;
}

function notAWorkbook(): TableUnsupported {
  return new TableUnsupported(
    'file.not-a-workbook',
    'This file is not an Excel workbook (.xlsx). Open it in your spreadsheet program, save it as .xlsx or .csv, and choose that file.',
  );
}
