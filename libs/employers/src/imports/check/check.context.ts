import type { StaffView } from '@inroads/agency/staff';
import type { ImportRunEntity } from '../import-run.entity';
import type { ColumnPlace } from '../import.words';
import type { FieldId } from '../mapping';
import type { ReadContext } from '../rows/read.context';
import type { FieldColumns } from '../rows/row.reading';

export function columnsOf(places: readonly ColumnPlace[]): FieldColumns {
  const columns = new Map<FieldId, number[]>();
  for (const { index, field } of places) columns.set(field, [...(columns.get(field) ?? []), index]);
  return columns;
}

const SPEAKS_OF_MEETING = /\b(?:visit|visited|seen|met|meeting|in person)\b/i;

export function readContextOf(
  run: Pick<ImportRunEntity, 'columns' | 'places'>,
  columns: FieldColumns,
  colleagues: readonly StaffView[],
): Pick<ReadContext, 'columns' | 'staff' | 'isInPerson'> {
  const lastContact = run.places.find(({ field }) => field === 'lastContactOn')?.index;
  const header = run.columns.find(({ index }) => index === lastContact)?.header ?? '';
  return { columns, staff: byName(colleagues), isInPerson: SPEAKS_OF_MEETING.test(header) };
}

function byName(colleagues: readonly StaffView[]): Map<string, string> {
  const names = colleagues.map(({ name }) => name.toLowerCase());
  const isShared = (name: string): boolean => names.indexOf(name) !== names.lastIndexOf(name);
  return new Map(
    colleagues.flatMap(({ id, name }) => (isShared(name.toLowerCase()) ? [] : [[name.toLowerCase(), id] as const])),
  );
}
