import { Button } from '@/ui/controls';
import { t } from '@/texts';
import { fieldWords, whoseWords } from './audit-columns';
import type { AuditRow } from './audit-rows';
import styles from './audit.module.css';

const words = t.audit;

interface Content {
  readonly before?: Readonly<Record<string, unknown>>;
  readonly after?: Readonly<Record<string, unknown>>;
}

/** Before and after, where nothing of a job seeker can stand in it. */
export function AuditChange({ line, onRecord }: { line: AuditRow; onRecord: (rowId: string) => void }) {
  const { before = {}, after = {} } = (line.content ?? {}) as Content;
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return (
    <div className={styles.change}>
      {line.content === null ? (
        <p className="in-second">{words.hidden}</p>
      ) : (
        fields.length > 0 && (
          <table className={styles.fields}>
            <thead>
              <tr>
                <th scope="col">{words.field}</th>
                <th scope="col">{words.before}</th>
                <th scope="col">{words.after}</th>
              </tr>
            </thead>
            <tbody>
              {fields.map((field) => (
                <tr key={field}>
                  <th scope="row">{fieldWords(field)}</th>
                  <td>{valueWords(before[field])}</td>
                  <td>{valueWords(after[field])}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )
      )}
      {line.also.length > 0 && <p>{[line, ...line.also].map(whoseWords).join(', ')}</p>}
      <p className="in-source">
        {words.request(line.requestId)}{' '}
        {line.rowId !== null && line.also.length === 0 && (
          <Button variant="subtle" size="compact-sm" onClick={() => onRecord(line.rowId ?? '')}>
            {words.onlyRecord}
          </Button>
        )}
      </p>
    </div>
  );
}

function valueWords(value: unknown): string {
  if (value === undefined || value === null || value === '') return '–';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
