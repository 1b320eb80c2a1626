export {
  fieldsOf,
  guessColumns,
  type ColumnGuess,
  type FieldId,
  type GuessContext,
  type MappingGuess,
} from './column.guesser';
export { type EmployerFieldId } from './employer-fields.data';
export { IMPORT_KINDS, type Field, type ImportKind } from './field';
export { checkMapping, type ColumnMapping } from './mapping.check';
export { type OpeningFieldId } from './opening-fields.data';
export { cautionOf, type Refusal } from './private-columns';
