import { Checkbox, NativeSelect, TextInput } from '@/ui/controls';
import { useForm } from '@mantine/form';
import { TRAVEL_MODES, type TravelMode } from '@inroads/matching';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { answerOf, api } from '@/api/client';
import { hasRole } from '@/api/me';
import { staffQuery } from '@/api/staff';
import { onceWith, useSave } from '@/api/use-save';
import { useFormats, useMe } from '@/app/session';
import { t } from '@/texts';
import { FieldRow, Form, showFaults } from '@/ui/form';
import { Note } from '@/ui/notes';
import { Page, PageBody, PageHead } from '@/ui/page';
import { useToast } from '@/ui/toast';
import { seekersKey } from './seekers.queries';

const words = t.seekers.form;

type Values = {
  preferredName: string;
  code: string;
  teamId: string;
  specialistId: string;
  enteredOn: string;
  speakFor: 'nothing' | 'strengths' | 'name';
  homeArea: string;
  modes: TravelMode[];
};

/** Somebody enters the programme: little is asked, and nothing about health. */
export function NewSeekerPage() {
  const me = useMe();
  const formats = useFormats();
  const navigate = useNavigate();
  const toast = useToast();
  const { data: staff = [] } = useQuery(staffQuery);
  const isSpecialist = hasRole(me, 'specialist');
  const form = useForm<Values>({
    mode: 'uncontrolled',
    initialValues: {
      preferredName: '',
      code: '',
      teamId: me.teams[0]?.id ?? '',
      specialistId: isSpecialist ? me.staffId : '',
      enteredOn: formats.today(),
      speakFor: 'nothing',
      homeArea: '',
      modes: [],
    },
  });
  const enter = useSave(
    ({ modes, ...values }: Values, key) =>
      answerOf(
        api.POST('/api/seekers', {
          body: { ...values, travelModes: modes.map((mode) => ({ mode })) },
          headers: onceWith(key),
        }),
      ),
    {
      refresh: [seekersKey],
      onSaved: ({ id }) => {
        toast({ words: words.done });
        void navigate({ to: '/seekers/$id', params: { id } });
      },
    },
  );
  const field = (name: keyof Values) => ({ ...form.getInputProps(name), key: form.key(name) });
  const specialists = staff.filter(({ roles, isArchived }) => roles.includes('specialist') && !isArchived);

  return (
    <Page>
      <PageHead
        title={words.title}
        under={{ label: t.seekers.title, to: '/seekers' }}
        sentence={words.noHealth}
        isRuled
      />
      <PageBody>
        <div style={{ maxWidth: '46rem' }}>
          {me.teams.length === 0 && <Note tone="amber">{words.noTeam}</Note>}
          <Form
            label={words.title}
            submit={words.submit}
            isBusy={enter.isPending}
            error={enter.error}
            cancel={t.parts.leaveWithout}
            onSubmit={form.onSubmit((values) => enter.mutate(values, { onError: (error) => showFaults(form, error) }))}
            onCancel={() => void navigate({ to: '/seekers' })}
          >
            <FieldRow>
              <TextInput label={words.name} required autoComplete="off" {...field('preferredName')} />
              <TextInput label={`${words.code} (${words.codeNote})`} required autoComplete="off" {...field('code')} />
            </FieldRow>
            <FieldRow>
              <TextInput
                label={`${words.entered} (${words.enteredNote})`}
                type="date"
                required
                {...field('enteredOn')}
              />
              {!isSpecialist && (
                <NativeSelect
                  label={words.specialist}
                  data={[
                    { value: '', label: t.seeker.wish.choose },
                    ...specialists.map(({ id, name }) => ({ value: id, label: name })),
                  ]}
                  {...field('specialistId')}
                />
              )}
              {me.teams.length > 1 && (
                <NativeSelect
                  label={words.team}
                  data={me.teams.map(({ id, name }) => ({ value: id, label: name }))}
                  {...field('teamId')}
                />
              )}
            </FieldRow>
            <FieldRow>
              <NativeSelect
                label={words.speak}
                data={(['nothing', 'strengths', 'name'] as const).map((value) => ({
                  value,
                  label: t.seekers.speak[value],
                }))}
                {...field('speakFor')}
              />
              <TextInput label={`${words.area} (${words.areaNote})`} autoComplete="off" {...field('homeArea')} />
            </FieldRow>
            <Checkbox.Group label={words.modes} key={form.key('modes')} {...form.getInputProps('modes')}>
              <div style={{ display: 'flex', flexWrap: 'wrap', gap: 16, paddingTop: 4 }}>
                {TRAVEL_MODES.map((mode) => (
                  <Checkbox key={mode} value={mode} label={t.seekers.modes[mode]} />
                ))}
              </div>
            </Checkbox.Group>
          </Form>
        </div>
      </PageBody>
    </Page>
  );
}
