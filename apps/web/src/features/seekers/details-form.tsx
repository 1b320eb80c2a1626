import { Checkbox, NativeSelect, TextInput, Textarea } from '@/ui/controls';
import { useForm } from '@mantine/form';
import { TRAVEL_MODES, type TravelMode } from '@inroads/matching';
import { answerOf, api } from '@/api/client';
import { useSave } from '@/api/use-save';
import { t } from '@/texts';
import { Conflict, conflictOf } from '@/ui/conflict';
import { FieldRow, Form, showFaults } from '@/ui/form';
import { useToast } from '@/ui/toast';
import { seekersKey, type SeekerPage } from './seekers.queries';

const words = t.seekers.form;

type Values = {
  preferredName: string;
  code: string;
  speakFor: SeekerPage['speakFor'];
  homeArea: string;
  modes: TravelMode[];
  lastHomeAt: string;
  has: string;
};

/** What is kept of the person beside their wishes. */
export function DetailsForm({ seeker, onLeave }: { seeker: SeekerPage; onLeave: () => void }) {
  const toast = useToast();
  const form = useForm<Values>({
    mode: 'uncontrolled',
    initialValues: {
      preferredName: seeker.preferredName,
      code: seeker.code,
      speakFor: seeker.speakFor,
      homeArea: seeker.homeArea,
      modes: seeker.travelModes.map(({ mode }) => mode),
      lastHomeAt: seeker.travelModes.find(({ mode }) => mode === 'bus')?.lastHomeAt ?? '',
      has: seeker.credentials
        .filter(({ status }) => status === 'has')
        .map(({ name }) => name)
        .join('\n'),
    },
  });
  const save = useSave(
    ({ values, version }: { values: Values; version: number }) =>
      answerOf(
        api.PATCH('/api/seekers/{id}', {
          params: { path: { id: seeker.id } },
          body: { ...toChanges(seeker, values), version },
        }),
      ),
    {
      refresh: [seekersKey],
      onSaved: () => {
        toast({ words: t.seeker.details.saved });
        onLeave();
      },
    },
  );
  const current = conflictOf(save.error, 'seeker');
  const submit = (version: number) =>
    form.onSubmit((values) => save.mutate({ values, version }, { onError: (error) => showFaults(form, error) }));
  const field = (name: keyof Values) => ({ ...form.getInputProps(name), key: form.key(name) });
  return (
    <Form
      label={t.seeker.details.title}
      submit={t.parts.save}
      isInPlace
      isBusy={save.isPending}
      error={current ? undefined : save.error}
      onSubmit={submit(seeker.version)}
      onCancel={onLeave}
    >
      <p className="in-second">{words.noHealth}</p>
      <FieldRow>
        <TextInput label={words.name} required autoComplete="off" {...field('preferredName')} />
        <TextInput label={words.code} required autoComplete="off" {...field('code')} />
        <NativeSelect
          label={words.speak}
          data={(['nothing', 'strengths', 'name'] as const).map((value) => ({ value, label: t.seekers.speak[value] }))}
          {...field('speakFor')}
        />
      </FieldRow>
      <FieldRow>
        <TextInput label={`${words.area} (${words.areaNote})`} autoComplete="off" {...field('homeArea')} />
        <TextInput label={t.seeker.details.lastHome} type="time" {...field('lastHomeAt')} />
      </FieldRow>
      <Checkbox.Group label={words.modes} key={form.key('modes')} {...form.getInputProps('modes')}>
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 16, paddingTop: 4 }}>
          {TRAVEL_MODES.map((mode) => (
            <Checkbox key={mode} value={mode} label={t.seekers.modes[mode]} />
          ))}
        </div>
      </Checkbox.Group>
      <Textarea
        label={`${t.seeker.details.credentials} (${t.seeker.details.credentialsNote})`}
        rows={2}
        {...field('has')}
      />
      {current && (
        <Conflict
          current={current}
          mine={toChanges(seeker, form.getValues())}
          labels={{ preferredName: words.name, code: words.code, speakFor: words.speak, homeArea: words.area }}
          onMine={() => submit(current.version)()}
          onTheirs={onLeave}
        />
      )}
    </Form>
  );
}

function toChanges(seeker: SeekerPage, { modes, lastHomeAt, has, ...rest }: Values) {
  const names = has.split('\n').flatMap((line) => line.trim() || []);
  const kept = seeker.credentials.filter(({ name, status }) => status === 'lacks' || names.includes(name));
  const added = names.filter((name) => !kept.some((credential) => credential.name === name));
  return {
    ...rest,
    travelModes: modes.map((mode) => {
      const { lastHomeAt: _before, ...known } = seeker.travelModes.find((each) => each.mode === mode) ?? { mode };
      return mode === 'bus' && lastHomeAt ? { ...known, lastHomeAt } : known;
    }),
    credentials: [...kept, ...added.map((name) => ({ kind: 'certificate' as const, name, status: 'has' as const }))],
  };
}
