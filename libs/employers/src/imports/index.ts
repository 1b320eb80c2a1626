export * from './contact-importer';
export { ErrorSheet } from './error-sheet';
export {
  type Candidate,
  type ColumnPlace,
  type ImportColumn,
  IMPORT_STATES,
  type ImportState,
  NEAR_RULES,
  type NearRule,
  ROW_OUTCOMES,
  type RowDecision,
  type RowOutcome,
} from './import.words';
export * from './imports.module';
export * from './imports.queries';
export * from './imports.service';
export * from './row-decisions.service';
export * from './untouched-plans';
export { CheckFileHandler } from './jobs/check-file.handler';
export { UndoRunHandler } from './jobs/undo-run.handler';
export { WriteRowsHandler } from './jobs/write-rows.handler';
