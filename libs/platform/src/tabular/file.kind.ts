import { open } from 'node:fs/promises';
import { TableTooLarge, TableUnreadable, TableUnsupported } from './tabular.errors';
import { TableLimits, TableSource } from './table';

const HOW_TO_SAVE = 'Open it in your spreadsheet program, save it as .xlsx or .csv, and choose that file.';

const REFUSED: readonly { readonly starts: readonly number[]; readonly code: string; readonly what: string }[] = [
  {
    starts: [0xd0, 0xcf, 0x11, 0xe0],
    code: 'file.old-or-locked-workbook',
    what: 'This is an old Excel file (.xls), or one locked with a password.',
  },
  { starts: [0x25, 0x50, 0x44, 0x46], code: 'file.pdf', what: 'This is a PDF, which holds no rows and columns.' },
  { starts: [0x1f, 0x8b], code: 'file.packed', what: 'This file is packed (gzip). Unpack it first.' },
  { starts: [0x37, 0x7a, 0xbc, 0xaf], code: 'file.packed', what: 'This file is packed (7z). Unpack it first.' },
  { starts: [0x52, 0x61, 0x72, 0x21], code: 'file.packed', what: 'This file is packed (rar). Unpack it first.' },
  {
    starts: [0x89, 0x50, 0x4e, 0x47],
    code: 'file.picture',
    what: 'This is a picture, which holds no rows and columns.',
  },
  { starts: [0xff, 0xd8, 0xff], code: 'file.picture', what: 'This is a picture, which holds no rows and columns.' },
];

/** Looks at the first bytes, never at the name. Throws for what cannot be a table, and for a file over the limit. */
export async function fileKind(source: TableSource, limits: TableLimits): Promise<'zip' | 'text'> {
  const file = await open(source.path);
  try {
    const { size } = await file.stat();
    if (size === 0) throw new TableUnreadable('file.empty', 'This file is empty. Choose another one.');
    if (size > limits.fileBytes) throw fileTooLarge(size, limits);
    const head = Buffer.alloc(Math.min(512, size));
    await file.read(head, 0, head.length, 0);
    return kindOf(head);
  } finally {
    await file.close();
  }
}

function kindOf(head: Buffer): 'zip' | 'text' {
  const refused = REFUSED.find(({ starts }) => starts.every((byte, at) => head[at] === byte));
  if (refused) throw new TableUnsupported(refused.code, `${refused.what} ${HOW_TO_SAVE}`);
  if (head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5)) return 'zip';
  const start = head
    .toString('latin1')
    .replace(/\0/g, '')
    .replace(/^[^<\w]*/, '');
  if (/^<(!doctype|html|table|\?xml|head|meta|style)/i.test(start)) {
    throw new TableUnsupported('file.web-page', `This is a web page or XML text, not rows and columns. ${HOW_TO_SAVE}`);
  }
  return 'text';
}

function fileTooLarge(size: number, limits: TableLimits): TableTooLarge {
  const [is, most] = [size, limits.fileBytes].map((bytes) => Math.ceil(bytes / 1_000_000));
  return new TableTooLarge(
    'file.too-large',
    `This file has ${is} MB; the most that can be read is ${most} MB. Split it into parts and import them one after another.`,
  );
}
