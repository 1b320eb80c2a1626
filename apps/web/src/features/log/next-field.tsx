import { TextInput } from '@/ui/controls';
import { addDays } from '@inroads/calendar';
import { useState } from 'react';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import { ChipGroup } from '@/ui/choice';
import { faultAt, FieldRow } from '@/ui/form';
import type { FieldProps } from './field-props';
import styles from './log.module.css';

const PICK = 'pick';

/** The next step, with its day. Starts empty. */
export function NextField({ draft, change, error }: FieldProps) {
  const formats = useFormats();
  const today = formats.today();
  const [tomorrow, inAWeek] = [addDays(today, 1), addDays(today, 7)];
  const [isPicking, setIsPicking] = useState(draft.nextDay !== null && ![tomorrow, inAWeek].includes(draft.nextDay));
  const chosen = isPicking ? [PICK] : draft.nextDay === null ? [] : [draft.nextDay];
  return (
    <div>
      <ChipGroup
        legend={t.log.next}
        kind="one"
        options={[
          { value: tomorrow, label: t.log.tomorrow },
          { value: inAWeek, label: formats.day(inAWeek) },
          { value: PICK, label: t.log.pickDay },
        ]}
        chosen={chosen}
        error={isPicking ? undefined : faultAt(error, draft.nextDay, 'next.dueOn')}
        onChange={([day]) => {
          setIsPicking(day === PICK);
          change({ nextDay: day === PICK ? null : (day ?? null) });
        }}
      />
      {chosen.length > 0 && (
        <div className={styles.inside}>
          <FieldRow>
            {isPicking && (
              <TextInput
                label={t.log.day}
                type="date"
                min={today}
                value={draft.nextDay ?? ''}
                error={faultAt(error, draft.nextDay, 'next.dueOn')}
                onChange={(event) => change({ nextDay: event.currentTarget.value || null })}
              />
            )}
            <TextInput
              label={t.log.what}
              maxLength={500}
              value={draft.nextWhat}
              error={faultAt(error, draft.nextWhat, 'next.what')}
              onChange={(event) => change({ nextWhat: event.currentTarget.value })}
            />
          </FieldRow>
        </div>
      )}
    </div>
  );
}
