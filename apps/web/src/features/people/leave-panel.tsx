import { DAY_PARTS, type DayPart } from '@inroads/contracts';
import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { onceWith } from '@/api/use-save';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import { Button, NativeSelect, TextInput } from '@/ui/controls';
import { faultAt, FieldRow, Form } from '@/ui/form';
import { IconButton } from '@/ui/icon-button';
import { IconCalendar, IconX } from '@/ui/icons';
import { ProblemNote } from '@/ui/notes';
import { useEscape } from '@/ui/use-escape';
import { useFocusBack } from '@/ui/use-focus-back';
import styles from './people.module.css';
import type { Periods } from './people.queries';
import { sayLeave } from './people-words';
import { usePeopleAct } from './use-people-act';

const words = t.people.leave;
type Leave = Periods['leaves'][number];

/** Days away, the next first. Nobody asks why. */
export function LeavePanel({ staffId, leaves }: { staffId: string; leaves: readonly Leave[] }) {
  const [isAdding, setIsAdding] = useState(false);
  const head = useFocusBack<HTMLDivElement>(isAdding);
  const formats = useFormats();
  const coming = leaves
    .filter(({ toDay }) => toDay >= formats.today())
    .sort((a, b) => a.fromDay.localeCompare(b.fromDay));
  const withdraw = usePeopleAct(
    ({ id, version }: Leave) =>
      answerOf(api.POST('/api/leave/{id}/withdraw', { params: { path: { id } }, body: { version } })),
    { words: words.withdrawn },
  );
  return (
    <section className={styles.panel} aria-label={words.title}>
      <div ref={head} className={styles.panelHead}>
        <h2>{words.title}</h2>
        {!isAdding && (
          <Button leftSection={<IconCalendar size={15} aria-hidden />} onClick={() => setIsAdding(true)}>
            {words.add}
          </Button>
        )}
      </div>
      {isAdding && <LeaveForm staffId={staffId} onLeave={() => setIsAdding(false)} />}
      {coming.length === 0 && !isAdding && <p className="in-second">{words.none}</p>}
      <ul className={styles.lines}>
        {coming.map((leave) => (
          <li key={leave.id}>
            <b>{sayLeave(leave, formats)}</b>
            <IconButton label={words.withdraw(sayLeave(leave, formats))} onClick={() => withdraw.mutate(leave)}>
              <IconX size={16} stroke={1.7} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      {withdraw.error && <ProblemNote error={withdraw.error} />}
      <p className="in-source">{words.noReason}</p>
    </section>
  );
}

function LeaveForm({ staffId, onLeave }: { staffId: string; onLeave: () => void }) {
  useEscape(onLeave);
  const today = useFormats().today();
  const [leave, setLeave] = useState({
    fromDay: today,
    fromPart: 'all' as DayPart,
    toDay: today,
    toPart: 'all' as DayPart,
  });
  const add = usePeopleAct(
    (_: void, key) =>
      answerOf(
        api.POST('/api/staff/{id}/leave', {
          params: { path: { id: staffId } },
          body: leave,
          headers: onceWith(key),
        }),
      ),
    { words: words.added, onSaved: onLeave },
  );
  const set = (change: Partial<typeof leave>) => setLeave((before) => ({ ...before, ...change }));
  return (
    <Form
      label={words.addTitle}
      submit={words.save}
      isBusy={add.isPending}
      error={add.error}
      onSubmit={(event) => {
        event?.preventDefault();
        add.mutate();
      }}
      onCancel={onLeave}
    >
      <FieldRow>
        <TextInput
          type="date"
          label={words.fromDay}
          value={leave.fromDay}
          error={faultAt(add.error, leave.fromDay, 'fromDay')}
          onChange={(event) => {
            const fromDay = event.currentTarget.value;
            set({ fromDay, toDay: fromDay > leave.toDay ? fromDay : leave.toDay });
          }}
        />
        <NativeSelect
          label={words.fromPart}
          data={[
            { value: 'all', label: words.beginsAll },
            { value: 'afternoon', label: words.beginsNoon },
          ]}
          value={leave.fromPart}
          error={faultAt(add.error, leave.fromPart, 'fromPart')}
          onChange={(event) => set({ fromPart: partOf(event.currentTarget.value) })}
        />
      </FieldRow>
      <FieldRow>
        <TextInput
          type="date"
          label={words.toDay}
          min={leave.fromDay}
          value={leave.toDay}
          error={faultAt(add.error, leave.toDay, 'toDay')}
          onChange={(event) => set({ toDay: event.currentTarget.value })}
        />
        <NativeSelect
          label={words.toPart}
          data={[
            { value: 'all', label: words.endsAll },
            { value: 'morning', label: words.endsNoon },
          ]}
          value={leave.toPart}
          error={faultAt(add.error, leave.toPart, 'toPart')}
          onChange={(event) => set({ toPart: partOf(event.currentTarget.value) })}
        />
      </FieldRow>
    </Form>
  );
}

function partOf(text: string): DayPart {
  return DAY_PARTS.find((part) => part === text) ?? 'all';
}
