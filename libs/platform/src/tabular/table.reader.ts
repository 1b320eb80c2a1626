import { Injectable } from '@nestjs/common';
import { openTable } from './open-table';
import { Table, TableOptions, TableSource } from './table';

/** The injectable door to {@link openTable}, so that a service's tests can put another table in its place. */
@Injectable()
export class TableReader {
  open(source: TableSource, options?: TableOptions): Promise<Table> {
    return openTable(source, options);
  }
}
