import { pipeline } from 'node:stream/promises';
import { CsvError, Info, parse, Parser } from 'csv-parse';
import { textCell } from '../cell.text';
import { TableTooLarge, TableUnreadable, tooManyColumns } from '../tabular.errors';
import { Cell, Encoding, RawRow, RowSource, TableLimits } from '../table';
import { unescapeFormula } from './formula.guard';
import { declaredSeparator, detectSeparator } from './separator.detector';
import { decodedText, firstText } from './text.stream';
import { detectEncoding } from './encoding.detector';

interface CsvRecord {
  readonly record: string[];
  readonly info: Info;
}

/** The longest record, all its cells together; what is longer is nearly always a quotation mark that never closes. */
const LONGEST_RECORD = 1_000_000;

export class CsvSource implements RowSource {
  readonly kind = 'csv';
  readonly sheet = null;
  readonly sheets = [];

  private constructor(
    private readonly path: string,
    readonly encoding: Encoding,
    readonly separator: string,
    private readonly hiddenStart: number,
    private readonly limits: TableLimits,
    private readonly signal?: AbortSignal,
  ) {}

  static async open(path: string, limits: TableLimits, signal?: AbortSignal): Promise<CsvSource> {
    const encoding = await detectEncoding(path, signal);
    const text = await firstText(path, encoding);
    const declared = declaredSeparator(text);
    const separator = declared?.separator ?? detectSeparator(text);
    return new CsvSource(path, encoding, separator, declared?.length ?? 0, limits, signal);
  }

  async *rows(): AsyncGenerator<RawRow> {
    const parser = this.parser();
    // Its failure reaches the loop below, because pipeline() destroys the parser with it.
    const feeding = pipeline(this.text(), parser, { signal: this.signal }).catch(() => undefined);
    let number = 0;
    let lines = 0;
    try {
      for await (const { record, info } of parser as AsyncIterable<CsvRecord>) {
        number++;
        lines = info.lines;
        if (record.length > this.limits.columns) this.refuseIfFilled(record);
        yield { number, cells: record.map((text) => this.cell(text)) };
      }
    } catch (error) {
      throw this.refusal(error, number + 1, lines + 1);
    } finally {
      parser.destroy();
      await feeding;
    }
  }

  private parser(): Parser {
    return parse({
      delimiter: this.separator,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      info: true,
      max_record_size: LONGEST_RECORD,
    });
  }

  private async *text(): AsyncGenerator<string> {
    let toHide = this.hiddenStart;
    for await (const text of decodedText(this.path, this.encoding, this.signal)) {
      yield text.slice(toHide);
      toHide = 0;
    }
  }

  private cell(text: string): Cell {
    if (text.length > this.limits.cellCharacters) throw new TableTooLarge('cell.too-long', this.tooLong());
    return textCell(unescapeFormula(text));
  }

  private refuseIfFilled(record: readonly string[]): void {
    const last = record.findLastIndex((text) => text.trim() !== '');
    if (last >= this.limits.columns) throw tooManyColumns(last + 1, this.limits);
  }

  private refusal(error: unknown, row: number, line: number): unknown {
    if (!(error instanceof CsvError)) return error;
    if (error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE') {
      return new TableUnreadable(
        'file.quote-not-closed',
        `A quotation mark that opens in row ${row} (line ${line} of the text) is never closed, so the rows after it cannot be told apart. Close or remove it.`,
        error,
      );
    }
    return new TableUnreadable(
      'file.row-unreadable',
      `Row ${row} (line ${line} of the text) cannot be read. Look for a stray quotation mark there.`,
      error,
    );
  }

  private tooLong(): string {
    return `A cell holds more than ${this.limits.cellCharacters.toLocaleString('en-US')} characters. Shorten it, or look for a quotation mark that is never closed.`;
  }
}
