import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import { ChipGroup, Segments } from '@/ui/choice';
import { Button, NativeSelect, NumberInput, TextInput } from '@/ui/controls';
import { faultAt, FieldRow, Form } from '@/ui/form';
import { useEscape } from '@/ui/use-escape';
import { employerQuery } from '../employers/employers.queries';
import { EmployerChoice } from '../log/employer-choice';
import { ActProblem } from './act-problem';
import { type AppointmentDraft, draftOf, faultOf, isWithEmployer, newDraft, toInput } from './appointment-draft';
import type { Appointment } from './appointments.api';
import { useAppointmentActs } from './use-appointment-acts';
import { useWeek } from './week-place';
import styles from './appointments.module.css';

const words = t.week.appointment;
const KINDS = ['meeting', 'call', 'appointment', 'other'] as const;
const HOLDS = ['time', 'day', 'week'] as const;

interface AppointmentFormProps {
  /** The one to change; none: a new one. */
  readonly appointment?: Appointment | undefined;
  /** The day that is offered first. */
  readonly day: string;
  onLeave: () => void;
}

type Change = (change: Partial<AppointmentDraft>) => void;

/** Time that is spoken for, entered or changed where one sees it. */
export function AppointmentForm({ appointment, day, onLeave }: AppointmentFormProps) {
  const { plan } = useWeek();
  const [draft, setDraft] = useState(appointment ? draftOf(appointment, day) : newDraft(day));
  const [isTried, setIsTried] = useState(false);
  const acts = useAppointmentActs(onLeave);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  useEscape(onLeave);
  const set: Change = (change) => setDraft((before) => ({ ...before, ...change }));
  const fault = isTried ? faultOf(draft) : null;
  const save = () => {
    setIsTried(true);
    if (faultOf(draft) !== null) return;
    const input = toInput(draft, plan);
    acts.run(appointment ? { kind: 'change', before: appointment, input } : { kind: 'add', input });
  };
  return (
    <div ref={box}>
      <Form
        label={appointment ? words.change : words.add}
        submit={appointment ? words.saveChange : words.save}
        isInPlace
        isBusy={acts.isBusy}
        onSubmit={(event) => {
          event?.preventDefault();
          save();
        }}
        onCancel={onLeave}
      >
        <ChipGroup
          legend={words.kind}
          kind="one"
          options={KINDS.map((value) => ({ value, label: words.kinds[value] }))}
          chosen={[draft.kind]}
          onChange={([kind = 'meeting']) => set({ kind })}
        />
        <div>
          <Segments
            label={words.hold}
            options={HOLDS.map((value) => ({ value, label: words.holds[value] }))}
            value={draft.hold}
            onChange={(hold) => set({ hold })}
          />
        </div>
        <WhenFields draft={draft} set={set} fault={fault} error={acts.error} />
        {isWithEmployer(draft) && <WhereFields draft={draft} set={set} isMissing={fault === 'employer'} />}
        <TextInput
          label={words.what}
          description={words.whatSay}
          maxLength={200}
          value={draft.what}
          error={faultAt(acts.error, draft.what, 'what')}
          onChange={(event) => set({ what: event.currentTarget.value })}
        />
        <ActProblem error={acts.error} again={acts.again} onLeave={onLeave} />
        {appointment && (
          <div>
            <Button disabled={acts.isBusy} onClick={() => acts.run({ kind: 'off', before: appointment })}>
              {words.off}
            </Button>
          </div>
        )}
      </Form>
    </div>
  );
}

const OWN_FAULTS: Readonly<Record<string, string>> = {
  minutes: words.needsMinutes,
  midnight: words.pastMidnight,
};

interface FieldsProps {
  readonly draft: AppointmentDraft;
  readonly set: Change;
}

function WhenFields({ draft, set, fault, error }: FieldsProps & { fault: string | null; error: unknown }) {
  const { plan } = useWeek();
  const formats = useFormats();
  const days = plan.days.filter(({ date }) => date >= plan.today || date === draft.day);
  return (
    <FieldRow>
      {draft.hold !== 'week' && (
        <NativeSelect
          label={words.day}
          value={draft.day}
          error={faultAt(error, draft.day, 'day')}
          data={days.map(({ date }) => ({ value: date, label: formats.longDay(date) }))}
          onChange={(event) => set({ day: event.currentTarget.value })}
        />
      )}
      {draft.hold === 'time' && (
        <TextInput
          type="time"
          label={words.from}
          value={draft.startsAt}
          error={fault === 'time' ? words.needsTime : faultAt(error, draft.startsAt, 'startsAt')}
          onChange={(event) => set({ startsAt: event.currentTarget.value })}
        />
      )}
      <NumberInput
        label={words.minutes}
        min={1}
        max={720}
        allowDecimal={false}
        value={draft.minutes}
        error={OWN_FAULTS[fault ?? ''] ?? faultAt(error, draft.minutes, 'minutes')}
        onChange={(minutes) => set({ minutes })}
      />
    </FieldRow>
  );
}

/** A call is with a business; an appointment is at one of its places. */
function WhereFields({ draft, set, isMissing }: FieldsProps & { isMissing: boolean }) {
  const { employerId, siteId, kind } = draft;
  const { data, isFetching } = useQuery({ ...employerQuery(employerId ?? ''), enabled: employerId !== null });
  const [first, ...others] = data?.sites ?? [];
  const isHere = kind === 'appointment' && first !== undefined;
  useEffect(() => {
    if (isHere && siteId === null) set({ siteId: first.id });
  }, [isHere, siteId, first, set]);
  return (
    <div className={styles.where}>
      <EmployerChoice
        employer={employerId === null ? null : (data ?? null)}
        isWaiting={employerId !== null && isFetching}
        onChoose={(id) => set({ employerId: id, siteId: null })}
      />
      {isMissing && <p className="in-brick">{words.needsEmployer}</p>}
      {isHere && others.length > 0 && (
        <NativeSelect
          label={words.site}
          value={siteId ?? first.id}
          data={[first, ...others].map(({ id, name, addressLine }) => ({ value: id, label: name || addressLine }))}
          onChange={(event) => set({ siteId: event.currentTarget.value })}
        />
      )}
    </div>
  );
}
