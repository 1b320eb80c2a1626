import yauzl, { Entry, ZipFile } from 'yauzl';
import { TableTooLarge, TableUnreadable, TableUnsupported } from '../tabular.errors';
import { TableLimits } from '../table';

const MOST_ENTRIES = 10_000;

/** The parts of a workbook file. What they unpack to is added up from the directory before any of them is read. */
export class Archive {
  private constructor(
    private readonly path: string,
    private readonly names: ReadonlyMap<string, string>,
  ) {}

  static async open(path: string, limits: TableLimits): Promise<Archive> {
    const zip = await openZip(path);
    try {
      const names = new Map<string, string>();
      let unpackedBytes = 0;
      for (const entry of await directory(zip)) {
        if (entry.isEncrypted()) throw locked();
        unpackedBytes += entry.uncompressedSize;
        if (unpackedBytes > limits.unpackedBytes) throw unpacksTooLarge(limits);
        names.set(entry.fileName.toLowerCase(), entry.fileName);
      }
      return new Archive(path, names);
    } finally {
      zip.close();
    }
  }

  /** Part names do not depend on upper or lower case. */
  has(name: string): boolean {
    return this.names.has(name.toLowerCase());
  }

  /** A part's bytes, unpacked. Stops with an error where there are more of them than the directory said. */
  async *read(name: string): AsyncGenerator<Buffer> {
    const zip = await openZip(this.path);
    try {
      const written = this.names.get(name.toLowerCase());
      const entry = (await directory(zip)).find(({ fileName }) => fileName === written);
      if (entry === undefined) throw damaged(new Error(`no part ${name}`));
      yield* (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>;
    } catch (error) {
      throw error instanceof TableUnreadable ? error : damaged(error);
    } finally {
      zip.close();
    }
  }
}

async function openZip(path: string): Promise<ZipFile> {
  try {
    return await yauzl.openPromise(path, { lazyEntries: true, autoClose: false });
  } catch (error) {
    throw damaged(error);
  }
}

async function directory(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > MOST_ENTRIES)
    throw new TableUnsupported('file.not-a-workbook', 'This packed file is not a workbook.');
  try {
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    return entries;
  } catch (error) {
    throw damaged(error);
  }
}

function damaged(cause: unknown): TableUnreadable {
  return new TableUnreadable(
    'file.damaged',
    'This workbook is damaged and cannot be unpacked. Open it in your spreadsheet program, save it again and choose the new file.',
    cause,
  );
}

function locked(): TableUnsupported {
  return new TableUnsupported(
    'file.old-or-locked-workbook',
    'This workbook is locked with a password. Save it without one and choose that file.',
  );
}

function unpacksTooLarge(limits: TableLimits): TableTooLarge {
  const most = Math.round(limits.unpackedBytes / 1_000_000);
  return new TableTooLarge(
    'file.unpacks-too-large',
    `This workbook unpacks to more than ${most} MB, which is the most. Remove pictures and sheets that are not needed, or save the sheet as CSV.`,
  );
}
