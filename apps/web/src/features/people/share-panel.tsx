import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { onceWith } from '@/api/use-save';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import { Checkbox, NumberInput, TextInput } from '@/ui/controls';
import { faultAt, FieldRow, Form } from '@/ui/form';
import { IconPlus } from '@/ui/icons';
import { RouteLine, RouteStop } from '@/ui/route-line';
import { useEscape } from '@/ui/use-escape';
import { ActButton } from './act-button';
import { FULL_WEEK } from './half-days';
import { sayShare } from './people-words';
import styles from './people.module.css';
import type { Periods } from './people.queries';
import { usePeopleAct } from './use-people-act';
import { WeekGrid } from './week-grid';

const words = t.people.share;
type Employment = Periods['employments'][number];

interface SharePanelProps {
  readonly employments: readonly Employment[];
  readonly isAdding: boolean;
  onAdd?: () => void;
}

/** How much of a full post, from when to when: the next period first. */
export function SharePanel({ employments, isAdding, onAdd }: SharePanelProps) {
  const formats = useFormats();
  const today = formats.today();
  const sorted = newestFirst(employments);
  return (
    <section className={styles.panel} aria-label={words.title}>
      <h2>{words.title}</h2>
      {sorted.length === 0 && <p className="in-second">{words.none}</p>}
      <RouteLine label={words.title}>
        {sorted.map(({ id, fte, fromDay, toDay }) => (
          <RouteStop key={id} marker="" tone={fromDay <= today ? 'now' : 'ahead'}>
            <b>{sayShare(fte)}</b>{' '}
            {toDay === null
              ? words.from(formats.shortDay(fromDay))
              : words.period(formats.shortDay(fromDay), formats.shortDay(toDay))}
          </RouteStop>
        ))}
      </RouteLine>
      {onAdd && (
        <div>
          <ActButton isOpen={isAdding} icon={<IconPlus size={15} aria-hidden />} onOpen={onAdd}>
            {words.add}
          </ActButton>
        </div>
      )}
    </section>
  );
}

function newestFirst(employments: readonly Employment[]): Employment[] {
  return [...employments].sort((a, b) => b.fromDay.localeCompare(a.fromDay));
}

interface PeriodFormProps {
  readonly staffId: string;
  readonly employments: readonly Employment[];
  onLeave: () => void;
}

/** Another share or another week from a day on; begins with what holds now. */
export function PeriodForm({ staffId, employments, onLeave }: PeriodFormProps) {
  useEscape(onLeave);
  const [before] = newestFirst(employments);
  const [fromDay, setFromDay] = useState(useFormats().today());
  const [fte, setFte] = useState<number | ''>(before?.fte ?? 1);
  const [halfDays, setHalfDays] = useState<string | null>(before ? before.halfDays : FULL_WEEK);
  const employ = usePeopleAct(
    (_: void, key) =>
      answerOf(
        api.POST('/api/staff/{id}/employments', {
          params: { path: { id: staffId } },
          body: { fromDay, fte: Number(fte), halfDays },
          headers: onceWith(key),
        }),
      ),
    { words: words.saved, onSaved: onLeave },
  );
  return (
    <Form
      label={words.add}
      submit={words.save}
      isBusy={employ.isPending}
      error={employ.error}
      onSubmit={(event) => {
        event?.preventDefault();
        employ.mutate();
      }}
      onCancel={onLeave}
    >
      <FieldRow>
        <TextInput
          type="date"
          label={words.fromDay}
          value={fromDay}
          error={faultAt(employ.error, fromDay, 'fromDay')}
          required
          onChange={(event) => setFromDay(event.currentTarget.value)}
        />
        <NumberInput
          label={words.fte}
          description={words.fteSay}
          min={0}
          max={1.5}
          step={0.1}
          value={fte}
          error={faultAt(employ.error, fte, 'fte')}
          required
          onChange={setFte}
        />
      </FieldRow>
      <Checkbox
        label={words.noPattern}
        checked={halfDays === null}
        onChange={(event) => setHalfDays(event.currentTarget.checked ? null : FULL_WEEK)}
      />
      {halfDays !== null && <WeekGrid halfDays={halfDays} onChange={setHalfDays} />}
    </Form>
  );
}
