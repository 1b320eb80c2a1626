import { Injectable } from '@nestjs/common';
import { FileStore } from '@inroads/platform/files';
import { type Table, TableReader } from '@inroads/platform/tabular';
import type { ImportRunEntity } from './import-run.entity';

export interface OpenedTable {
  readonly table: Table;
  /** Removes this machine's copy of the file. */
  readonly close: () => Promise<void>;
}

/** The file of a run, read again in the way in which it was understood when it came. */
@Injectable()
export class TableOpener {
  constructor(
    private readonly files: FileStore,
    private readonly reader: TableReader,
  ) {}

  /** @throws FileGone, and what the reader throws for a file that cannot be read */
  async open({ fileId, shape }: Pick<ImportRunEntity, 'fileId' | 'shape'>, signal?: AbortSignal): Promise<OpenedTable> {
    const file = await this.files.spill(fileId);
    try {
      const options = {
        headerRow: shape.headerRow,
        ...(shape.sheet !== null && { sheet: shape.sheet }),
        ...(signal && { signal }),
      };
      const table = await this.reader.open({ path: file.path, fileName: file.name }, options);
      return { table, close: () => file.remove() };
    } catch (error) {
      await file.remove();
      throw error;
    }
  }
}
