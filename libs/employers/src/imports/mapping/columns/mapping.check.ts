import { FieldFault, Invalid } from '@inroads/kernel';
import { ColumnGuess, FieldId, fieldsOf } from './column.guesser';
import { ImportKind } from './field';

/** Which field each column fills, by the column's index; columns that are left out are not there. */
export type ColumnMapping = ReadonlyMap<number, FieldId>;

/**
 * Refuses a mapping that a person chose: fields that do not exist or stand twice, required ones that are missing, and
 * columns that are about job seekers, however they were placed.
 * @throws Invalid `import.mapping-invalid`, with one fault per column or missing field.
 */
export function checkMapping(kind: ImportKind, mapping: ColumnMapping, guesses: readonly ColumnGuess[]): void {
  const fields = fieldsOf(kind);
  const faults: FieldFault[] = [];
  const seen = new Set<FieldId>();
  for (const [index, id] of mapping) {
    const fault = (message: string): unknown => faults.push({ path: `columns.${index}`, message });
    const guess = guesses.find(({ column }) => column.index === index);
    const field = fields.find((one) => one.id === id);
    if (guess === undefined) fault('This column is not in the file.');
    else if (field === undefined) fault(`“${id}” is nothing that can be imported.`);
    else if (guess.refusal) fault(guess.refusal.message);
    else if (seen.has(id) && !field.mayRepeat)
      fault(`“${field.label}” is filled by another column already. Choose one of them.`);
    seen.add(id);
  }
  for (const { id, label, isRequired } of fields) {
    if (isRequired && !seen.has(id))
      faults.push({ path: `fields.${id}`, message: `Choose the column that holds “${label}”.` });
  }
  if (faults.length > 0) {
    throw new Invalid(
      'import.mapping-invalid',
      'The columns cannot be imported as they are placed. Correct the ones that are marked.',
      {
        faults,
      },
    );
  }
}
