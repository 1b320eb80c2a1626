import { t } from '@/texts';
import { NativeSelect } from '@/ui/controls';
import { IconArrowRight } from '@/ui/icons';
import styles from './columns.module.css';
import type { ImportColumn, ImportRun } from './imports.queries';

const words = t.imports.columns;
const SURE = 0.6;

interface ColumnLineProps {
  readonly column: ImportColumn;
  readonly fields: ImportRun['fields'];
  readonly value: string;
  readonly fault: string | null;
  readonly isOff: boolean;
  onChange: (field: string) => void;
}

/** One column of the file: its head and what stands in it, and what it becomes. */
export function ColumnLine({ column, fields, value, fault, isOff, onChange }: ColumnLineProps) {
  const { index, header, examples, refusal, caution, confidence, reason } = column;
  const name = header === '' ? words.unnamed(index + 1) : header;
  const isUnsure = value !== '' && value === column.field && confidence < SURE;
  const remark = refusal ?? (value === '' ? null : caution);
  return (
    <li>
      <div className={styles.column}>
        <div>
          <b>{name}</b>
          <div className={styles.examples} title={examples.join(', ')}>
            {examples.slice(0, 3).join(', ')}
          </div>
        </div>
        <IconArrowRight size={16} stroke={1.7} aria-hidden />
        <NativeSelect
          aria-label={words.becomes(name)}
          data={[{ value: '', label: words.none }, ...fields.map(({ id, label }) => ({ value: id, label }))]}
          value={value}
          disabled={isOff || refusal !== null}
          data-refused={refusal !== null || undefined}
          error={fault}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </div>
      {remark !== null && <p className={styles.remark}>{remark}</p>}
      {isUnsure && (
        <p className="in-source">
          {words.look}: {reason}
        </p>
      )}
    </li>
  );
}
