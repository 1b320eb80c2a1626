import { SEEKER_STATUSES, type SeekerStatus } from '@inroads/fidelity';
import { NativeSelect, TextInput } from '@/ui/controls';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import { staffQuery } from '@/api/staff';
import { useSave } from '@/api/use-save';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import { FieldRow, Form, showFaults } from '@/ui/form';
import { useToast } from '@/ui/toast';
import { DetailsForm } from './details-form';
import { seekersKey, type SeekerPage } from './seekers.queries';

export type SeekerAct = 'details' | 'status' | 'assign' | 'again';

interface ActProps {
  readonly seeker: SeekerPage;
  readonly onLeave: () => void;
}

export function SeekerActs({ seeker, act, onLeave }: ActProps & { readonly act: SeekerAct }) {
  return (
    <div style={{ padding: '12px var(--in-gutter) 0' }}>
      {act === 'details' && <DetailsForm seeker={seeker} onLeave={onLeave} />}
      {act === 'status' && <StatusForm seeker={seeker} onLeave={onLeave} />}
      {(act === 'assign' || act === 'again') && (
        <AssignForm seeker={seeker} isAgain={act === 'again'} onLeave={onLeave} />
      )}
    </div>
  );
}

/** Looking, working, paused or left, each from a day on. */
function StatusForm({ seeker, onLeave }: ActProps) {
  const words = t.seeker.statusForm;
  const formats = useFormats();
  const toast = useToast();
  const form = useForm({ initialValues: { status: 'looking' as SeekerStatus, fromDay: formats.today(), why: '' } });
  const save = useSave(
    (body: { status: SeekerStatus; fromDay: string; why: string }) =>
      answerOf(api.POST('/api/seekers/{id}/status', { params: { path: { id: seeker.id } }, body })),
    {
      refresh: [seekersKey],
      onSaved: () => {
        toast({ words: words.saved });
        onLeave();
      },
    },
  );
  return (
    <Form
      label={words.title}
      submit={words.save}
      isInPlace
      isBusy={save.isPending}
      error={save.error}
      onSubmit={form.onSubmit((values) => save.mutate(values, { onError: (error) => showFaults(form, error) }))}
      onCancel={onLeave}
    >
      <FieldRow>
        <NativeSelect
          label={words.status}
          data={SEEKER_STATUSES.map((value) => ({ value, label: t.seekers.status[value] }))}
          {...form.getInputProps('status')}
        />
        <TextInput label={words.from} type="date" required {...form.getInputProps('fromDay')} />
        {form.values.status === 'left' && (
          <TextInput label={words.why} maxLength={500} {...form.getInputProps('why')} />
        )}
      </FieldRow>
    </Form>
  );
}

/** The day goes by either name in the request. */
const DAY_NAMES = { enteredOn: 'day', fromDay: 'day' } as const;

/** A colleague takes over, or somebody who had left comes back. */
function AssignForm({ seeker, isAgain, onLeave }: ActProps & { readonly isAgain: boolean }) {
  const words = t.seeker.assign;
  const formats = useFormats();
  const toast = useToast();
  const { data: staff = [] } = useQuery(staffQuery);
  const form = useForm({ initialValues: { specialistId: '', day: formats.today() } });
  const save = useSave(
    ({ specialistId, day }: { specialistId: string; day: string }) => {
      const params = { path: { id: seeker.id } };
      return isAgain
        ? answerOf(api.POST('/api/seekers/{id}/enter-again', { params, body: { specialistId, enteredOn: day } }))
        : answerOf(api.POST('/api/seekers/{id}/assign', { params, body: { specialistId, fromDay: day } }));
    },
    {
      refresh: [seekersKey],
      onSaved: () => {
        toast({ words: words.saved });
        onLeave();
      },
    },
  );
  const specialists = staff.filter(({ roles, isArchived }) => roles.includes('specialist') && !isArchived);
  return (
    <Form
      label={isAgain ? t.seeker.menu.again : words.title}
      submit={isAgain ? t.seeker.menu.again : words.save}
      isInPlace
      isBusy={save.isPending}
      error={save.error}
      onSubmit={form.onSubmit((values) =>
        save.mutate(values, { onError: (error) => showFaults(form, error, DAY_NAMES) }),
      )}
      onCancel={onLeave}
    >
      <FieldRow>
        <NativeSelect
          label={words.to}
          required
          data={[
            { value: '', label: t.seeker.wish.choose },
            ...specialists.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          {...form.getInputProps('specialistId')}
        />
        <TextInput label={words.from} type="date" required {...form.getInputProps('day')} />
      </FieldRow>
    </Form>
  );
}
