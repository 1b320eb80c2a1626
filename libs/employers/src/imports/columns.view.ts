import { type ColumnGuess, type DateOrderVerdict } from './mapping';
import type { ColumnPlace, ImportColumn } from './import.words';
import { short } from './work/telling';

/** A guess as it is kept. Of a refused column no cell is: employer records hold nothing of job seekers. */
export function toColumn(guess: ColumnGuess): ImportColumn {
  const { column, field, confidence, reason, refusal, caution, dateOrder, examples } = guess;
  return {
    index: column.index,
    header: short(column.name),
    field,
    confidence,
    reason,
    refusal,
    caution: caution ?? (dateOrder && sayOrder(dateOrder)),
    examples: refusal === null ? examples.map(short) : [],
  };
}

export function placesOf(columns: readonly ImportColumn[]): ColumnPlace[] {
  return columns.flatMap(({ index, field, refusal }) => (field === null || refusal !== null ? [] : [{ index, field }]));
}

/** What `checkMapping` looks at. */
export function toGuess({ index, header, ...column }: ImportColumn): ColumnGuess {
  return { ...column, column: { index, letter: '', name: header }, dateOrder: null };
}

function sayOrder({ kind, order, evidence }: DateOrderVerdict): string | null {
  const read = order === 'month-first' ? 'the month first' : 'the day first';
  if (kind === 'ask') return `Nothing in the first rows tells day and month apart: dates are read with ${read}.`;
  if (kind !== 'mixed') return null;
  const [one = '', other = ''] = evidence;
  return `Some dates put the month first and some the day (“${one}”, “${other}”): they are read with ${read}.`;
}
