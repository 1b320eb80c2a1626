export { CannotStart, unusableFolder } from './cannot-start';
export {
  holdsDatabase,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from './embedded-postgres';
export { holderOf, LauncherLock } from './launcher-lock';
export { freePort } from './ports';
export { servesFolder } from './running-process';
export { clearPidFile } from './server';
