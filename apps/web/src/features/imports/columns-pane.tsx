import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { t } from '@/texts';
import { Button, NativeSelect } from '@/ui/controls';
import { Note, ProblemNote } from '@/ui/notes';
import { ColumnLine } from './column-line';
import {
  faultOf,
  hasDates,
  isSamePlacement,
  missingFields,
  placedOf,
  toMapping,
  withField,
  type Placement,
} from './placement';
import styles from './columns.module.css';
import type { DateOrder, ImportRun } from './imports.queries';
import { useImportAct } from './use-import-act';

const words = t.imports.columns;

/** What each column becomes: guessed, shown with an example, changed by hand. */
export function ColumnsPane({ run, mayChange }: { run: ImportRun; mayChange: boolean }) {
  const initial = placedOf(run.columns);
  const [placement, setPlacement] = useState<Placement>(initial);
  const [dateOrder, setDateOrder] = useState<DateOrder | null>(run.dateOrder);
  const { id, state, fields, columns } = run;
  const place = useImportAct(() =>
    answerOf(api.PUT('/api/imports/{id}/mapping', { params: { path: { id } }, body: toMapping(placement, dateOrder) })),
  );
  const missing = missingFields(fields, placement);
  const isFirst = state === 'columns' || state === 'failed';
  const isChanged = !isSamePlacement(placement, initial) || dateOrder !== run.dateOrder;
  return (
    <section className={styles.columns} aria-labelledby="columns">
      <div className={styles.columnsHead}>
        <h2 id="columns">{words.title}</h2>
        <span className="in-second">{words.placed(placement.size, columns.length)}</span>
      </div>
      <ul>
        {columns.map((column) => (
          <ColumnLine
            key={column.index}
            column={column}
            fields={fields}
            value={placement.get(column.index) ?? ''}
            fault={faultOf(place.error, column.index)}
            isOff={!mayChange}
            onChange={(field) => setPlacement(withField(placement, column.index, field))}
          />
        ))}
      </ul>
      {hasDates(fields, placement) && <DatesRead value={dateOrder} isOff={!mayChange} onChange={setDateOrder} />}
      {missing.length > 0 && (
        <Note tone="amber">{words.missing(missing.map(({ label }) => `“${label}”`).join(', '))}</Note>
      )}
      {place.error && <ProblemNote error={place.error} />}
      {mayChange && (isFirst || isChanged) && (
        <div className={styles.columnsAct}>
          <Button
            variant="filled"
            disabled={missing.length > 0}
            loading={place.isPending}
            onClick={() => place.mutate(undefined)}
          >
            {isFirst ? words.check : words.again}
          </Button>
          {!isFirst && <span className="in-second">{words.forgets}</span>}
        </div>
      )}
    </section>
  );
}

interface DatesReadProps {
  readonly value: DateOrder | null;
  readonly isOff: boolean;
  onChange: (value: DateOrder | null) => void;
}

/** 11/10 is one day in one country and another in the next: what the file does not tell, a person says. */
function DatesRead({ value, isOff, onChange }: DatesReadProps) {
  return (
    <NativeSelect
      label={words.dates}
      data={[
        { value: '', label: words.datesAsTold },
        { value: 'month-first', label: words.monthFirst },
        { value: 'day-first', label: words.dayFirst },
      ]}
      value={value ?? ''}
      disabled={isOff}
      onChange={(event) => onChange((event.currentTarget.value || null) as DateOrder | null)}
    />
  );
}
