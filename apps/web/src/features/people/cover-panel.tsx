import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { onceWith } from '@/api/use-save';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import { Button, NativeSelect, TextInput } from '@/ui/controls';
import { faultAt, FieldRow, Form } from '@/ui/form';
import { IconButton } from '@/ui/icon-button';
import { IconPlus, IconX } from '@/ui/icons';
import { ProblemNote } from '@/ui/notes';
import { useEscape } from '@/ui/use-escape';
import { useFocusBack } from '@/ui/use-focus-back';
import styles from './people.module.css';
import type { Periods, Person } from './people.queries';
import { usePeopleAct } from './use-people-act';

const words = t.people.cover;

interface CoverPanelProps {
  readonly person: Person;
  readonly covers: Periods['covers'];
  readonly colleagues: readonly Person[];
}

/** Who looks after the caseload for some days. */
export function CoverPanel({ person, covers, colleagues }: CoverPanelProps) {
  const [isAdding, setIsAdding] = useState(false);
  const adding = useFocusBack<HTMLDivElement>(isAdding);
  const formats = useFormats();
  const nameOf = (id: string) => colleagues.find((each) => each.id === id)?.name ?? '';
  const today = formats.today();
  const end = usePeopleAct(
    ({ id, version }: Periods['covers'][number]) =>
      answerOf(api.POST('/api/cover/{id}/end', { params: { path: { id } }, body: { version } })),
    { words: words.ended },
  );
  const coming = covers.filter(({ toDay }) => toDay >= today);
  return (
    <section className={styles.panel} aria-label={words.title}>
      <h2>{words.title}</h2>
      {coming.length === 0 && !isAdding && <p className="in-second">{words.none}</p>}
      <ul className={styles.lines}>
        {coming.map((cover) => {
          const isCovered = cover.coveredStaffId === person.id;
          const other = nameOf(isCovered ? cover.coveringStaffId : cover.coveredStaffId);
          return (
            <li key={cover.id}>
              <span>
                <b>{formats.dayRange(cover.fromDay, cover.toDay)}</b>
                <span className={styles.under}>{isCovered ? words.by(other) : words.of(other)}</span>
              </span>
              <IconButton label={words.end(other)} onClick={() => end.mutate(cover)}>
                <IconX size={16} stroke={1.7} aria-hidden />
              </IconButton>
            </li>
          );
        })}
      </ul>
      {end.error && <ProblemNote error={end.error} />}
      <div ref={adding}>
        {isAdding ? (
          <CoverForm person={person} colleagues={colleagues} onLeave={() => setIsAdding(false)} />
        ) : (
          <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => setIsAdding(true)}>
            {words.add}
          </Button>
        )}
      </div>
    </section>
  );
}

interface CoverFormProps {
  readonly person: Person;
  readonly colleagues: readonly Person[];
  onLeave: () => void;
}

function CoverForm({ person, colleagues, onLeave }: CoverFormProps) {
  useEscape(onLeave);
  const today = useFormats().today();
  const [cover, setCover] = useState({ coveringStaffId: '', fromDay: today, toDay: today });
  const set = (change: Partial<typeof cover>) => setCover((before) => ({ ...before, ...change }));
  const add = usePeopleAct(
    (_: void, key) =>
      answerOf(
        api.POST('/api/staff/{id}/cover', {
          params: { path: { id: person.id } },
          body: cover,
          headers: onceWith(key),
        }),
      ),
    { words: words.added, onSaved: onLeave },
  );
  const others = colleagues.filter(
    ({ id, roles, isArchived }) => id !== person.id && !isArchived && roles.includes('specialist'),
  );
  return (
    <Form
      label={words.add}
      submit={words.save}
      isBusy={add.isPending}
      error={add.error}
      onSubmit={(event) => {
        event?.preventDefault();
        add.mutate();
      }}
      onCancel={onLeave}
    >
      <NativeSelect
        label={words.who}
        description={words.say}
        required
        data={[{ value: '', label: words.choose }, ...others.map(({ id, name }) => ({ value: id, label: name }))]}
        value={cover.coveringStaffId}
        error={faultAt(add.error, cover.coveringStaffId, 'coveringStaffId')}
        onChange={(event) => set({ coveringStaffId: event.currentTarget.value })}
      />
      <FieldRow>
        <TextInput
          type="date"
          label={words.fromDay}
          value={cover.fromDay}
          error={faultAt(add.error, cover.fromDay, 'fromDay')}
          onChange={(event) => set({ fromDay: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={words.toDay}
          min={cover.fromDay}
          value={cover.toDay}
          error={faultAt(add.error, cover.toDay, 'toDay')}
          onChange={(event) => set({ toDay: event.currentTarget.value })}
        />
      </FieldRow>
    </Form>
  );
}
