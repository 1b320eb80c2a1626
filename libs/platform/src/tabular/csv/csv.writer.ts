import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { escapeFormula } from './formula.guard';

export type CsvValue = string | number | boolean | null;

/**
 * Rows as a CSV file that Excel opens as meant: UTF-8 with a mark, CRLF, text that looks like a formula guarded by an
 * apostrophe, numbers as numbers. An error of `rows` destroys the stream.
 */
export function csvRows(rows: Iterable<readonly CsvValue[]> | AsyncIterable<readonly CsvValue[]>): Readable {
  const stringifier = stringify({
    bom: true,
    record_delimiter: 'windows',
    // Only its own record delimiter would be quoted, not a lone line feed.
    quoted_match: /[\r\n]/,
    cast: { string: escapeFormula, boolean: (is) => (is ? 'yes' : 'no') },
  });
  const source = Readable.from(rows);
  source.once('error', (error) => stringifier.destroy(error));
  stringifier.once('close', () => source.destroy());
  return source.pipe(stringifier);
}
