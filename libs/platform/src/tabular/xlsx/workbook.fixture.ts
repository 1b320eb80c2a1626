import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly content: string | Buffer;
  /** What the directory claims, where it lies. */
  readonly declaredBytes?: number;
  readonly flags?: number;
}

/** A ZIP file written by hand, so that tests can make what no honest program writes. */
export function zipFile(parts: readonly ZipPart[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content as string);
    const packed = deflateRawSync(content);
    const name = Buffer.from(part.name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(part.flags ?? 0, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(part.declaredBytes ?? content.length, 18);
    common.writeUInt16LE(name.length, 22);
    bodies.push(Buffer.concat([Buffer.from('PK\x03\x04'), common, name, packed]));
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), common, tail, name]));
    offset += 30 + name.length + packed.length;
  }
  const names = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(names.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, names, Buffer.from('PK\x05\x06'), end]);
}

export interface WorkbookText {
  /** Inner XML of `sheetData`, per sheet. */
  readonly sheets: readonly { readonly name: string; readonly state?: string; readonly rows: string }[];
  /** Inner XML of `sst`. */
  readonly strings?: string;
  /** Number formats of the cell styles, in order: built-in ids, or codes. */
  readonly formats?: readonly (number | string)[];
  readonly is1904?: boolean;
  readonly more?: readonly ZipPart[];
}

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** The smallest workbook around the given rows. */
export function workbookFile(workbook: WorkbookText): Buffer {
  const relations = workbook.sheets.map((_, at) => relation(`s${at}`, 'worksheet', `worksheets/sheet${at}.xml`));
  relations.push(relation('st', 'styles', 'styles.xml'), relation('ss', 'sharedStrings', '/xl/sharedStrings.xml'));
  const sheets = workbook.sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="s${at}"/>`,
  );
  return zipFile([
    { name: '_rels/.rels', content: relationsXml([relation('r', 'officeDocument', 'xl/workbook.xml')]) },
    {
      name: 'xl/workbook.xml',
      content: `<workbook ${MAIN} xmlns:r="${TYPES}"><workbookPr${workbook.is1904 ? ' date1904="1"' : ''}/><sheets>${sheets.join('')}</sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', content: relationsXml(relations) },
    { name: 'xl/styles.xml', content: stylesXml(workbook.formats ?? []) },
    { name: 'xl/sharedStrings.xml', content: `<sst ${MAIN}>${workbook.strings ?? ''}</sst>` },
    ...workbook.sheets.map(({ rows }, at) => ({
      name: `xl/worksheets/sheet${at}.xml`,
      content: `<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`,
    })),
    ...(workbook.more ?? []),
  ]);
}

function relation(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${TYPES}/${kind}" Target="${target}"/>`;
}

function relationsXml(relations: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`;
}

function stylesXml(formats: readonly (number | string)[]): string {
  const escape = (code: string): string => code.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  const codes = formats.map((format, at) =>
    typeof format === 'string' ? `<numFmt numFmtId="${200 + at}" formatCode="${escape(format)}"/>` : '',
  );
  const styles = formats.map((format, at) => `<xf numFmtId="${typeof format === 'string' ? 200 + at : format}"/>`);
  return `<styleSheet ${MAIN}><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${styles.join('')}</cellXfs></styleSheet>`;
}
