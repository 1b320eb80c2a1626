import { MADE_BY } from '@inroads/fidelity';
import { NumberInput, TextInput } from '@/ui/controls';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { staffQuery } from '@/api/staff';
import { useFormats, useMe } from '@/app/session';
import { t } from '@/texts';
import { ChipGroup } from '@/ui/choice';
import { faultAt, FieldRow } from '@/ui/form';
import type { FieldProps } from './field-props';
import type { ContactDetail } from './from-contact';
import styles from './log.module.css';
import { followUpsQuery } from './log.queries';

const SHOWN = 4;

/** What is right as it is most of the time: now, alone, by oneself. */
export function MoreAbout({ employer, draft, change, entry, error }: FieldProps) {
  const formats = useFormats();
  const { data: open = [] } = useQuery(followUpsQuery(employer.id));
  const promises = promisesFor(open, entry);
  const isChanged =
    draft.day !== null || draft.minutes !== null || draft.madeBy !== 'specialist' || draft.joint.length > 0;
  // Never folded up again while somebody types in it.
  const [isOpen, setIsOpen] = useState(isChanged);
  if (isChanged && !isOpen) setIsOpen(true);
  const wrongTime = faultAt(error, `${draft.day} ${draft.time}`, 'happenedAt');
  return (
    <>
      {promises.length > 0 && (
        <ChipGroup
          legend={t.log.promises}
          kind="many"
          options={promises.map(({ id, what, dueOn }) => ({
            value: id,
            label: t.log.promise(what, formats.shortDay(dueOn)),
          }))}
          chosen={draft.doneFollowUpIds}
          onChange={(doneFollowUpIds) => change({ doneFollowUpIds })}
        />
      )}
      <details className={styles.more} open={isOpen || wrongTime !== undefined || undefined}>
        <summary>{t.log.more}</summary>
        <div className={styles.inside}>
          <FieldRow>
            <TextInput
              label={t.log.when}
              type="date"
              max={formats.today()}
              value={draft.day ?? formats.today()}
              error={wrongTime}
              onChange={(event) => change({ day: event.currentTarget.value || null, time: draft.time ?? '12:00' })}
            />
            <TextInput
              label={t.log.time}
              type="time"
              value={draft.time ?? ''}
              onChange={(event) =>
                change({ time: event.currentTarget.value || null, day: draft.day ?? formats.today() })
              }
            />
            <NumberInput
              label={t.log.minutes}
              min={0}
              max={1440}
              allowDecimal={false}
              value={draft.minutes ?? ''}
              error={faultAt(error, draft.minutes, 'minutes')}
              onChange={(value) => change({ minutes: value === '' ? null : Number(value) })}
            />
          </FieldRow>
          <ChipGroup
            legend={t.log.madeBy}
            kind="one"
            options={MADE_BY.map((value) => ({ value, label: t.log.madeByNames[value] }))}
            chosen={[draft.madeBy]}
            onChange={([madeBy = 'specialist']) => change({ madeBy })}
          />
          <Colleagues draft={draft} change={change} />
        </div>
      </details>
    </>
  );
}

type Kept = Pick<ContactDetail['doneFollowUps'][number], 'id' | 'what' | 'dueOn'>;

/** Those that this entry kept, and those still open; never the one that was made in it. */
export function promisesFor(
  open: readonly (Kept & { readonly contactId: string })[],
  entry: Pick<ContactDetail, 'id' | 'doneFollowUps'> | undefined,
): readonly Kept[] {
  const kept = entry?.doneFollowUps ?? [];
  return [
    ...kept,
    ...open.filter(({ id, contactId }) => contactId !== entry?.id && !kept.some((each) => each.id === id)),
  ];
}

function Colleagues({ draft, change }: Pick<FieldProps, 'draft' | 'change'>) {
  const me = useMe();
  const { data: staff = [] } = useQuery(staffQuery);
  const options = staff
    .filter(
      ({ id, roles, isArchived }) =>
        id !== me.staffId &&
        (draft.joint.includes(id) ||
          (!isArchived && roles.some((role) => role === 'specialist' || role === 'supervisor'))),
    )
    .map(({ id, name }) => ({ value: id, label: name }));
  if (options.length === 0) return null;
  return (
    <ChipGroup
      legend={t.log.joint}
      kind="many"
      options={options.slice(0, SHOWN)}
      more={options.slice(SHOWN)}
      chosen={draft.joint}
      onChange={(joint) => change({ joint })}
    />
  );
}
