import { t } from '@/texts';
import styles from './imports.module.css';
import type { ImportRow } from './imports.queries';
import { sayDecision } from './use-decide';

/** What would change, why, what was decided, and what to look at. */
export function Why({ row }: { row: ImportRow }) {
  const { why, changes, warnings, decision, isOffMap } = row;
  const said = [...changes, why].filter((part) => part !== '');
  return (
    <>
      {changes.join('. ')}
      {why !== '' && (
        <span className={changes.length > 0 ? 'in-second' : undefined}>
          {changes.length > 0 && '. '}
          {why}
        </span>
      )}
      {decision && (
        <>
          {said.length > 0 && '. '}
          <b>{sayDecision(decision, row)}</b>
        </>
      )}
      {isOffMap && <div className={styles.offMap}>{t.imports.check.notOnMap}</div>}
      {warnings.length > 0 && <div className={styles.warning}>{warnings.join(' ')}</div>}
    </>
  );
}
