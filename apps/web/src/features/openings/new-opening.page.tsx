import { DAYS, type Day } from '@inroads/matching';
import { NumberInput, TextInput, Textarea } from '@/ui/controls';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { answerOf, api } from '@/api/client';
import { onceWith, useSave } from '@/api/use-save';
import { t } from '@/texts';
import { ChipGroup } from '@/ui/choice';
import { FieldRow, Form, showFaults } from '@/ui/form';
import { Empty } from '@/ui/notes';
import { Page, PageBody, PageHead } from '@/ui/page';
import { useToast } from '@/ui/toast';
import { employerQuery } from '../employers/employers.queries';
import { AdvertisedField } from './opening-form';
import { openingsKey } from './openings.queries';

const words = t.openings.form;

type Values = {
  title: string;
  isAdvertised: string;
  pay: number | string;
  hours: number | string;
  days: Day[];
  from: string;
  to: string;
  closesOn: string;
  note: string;
};

/** A title and one fact are enough. */
export function NewOpeningPage() {
  const { employer: employerId } = useSearch({ from: '/in/openings/new' });
  const navigate = useNavigate();
  const toast = useToast();
  const employer = useQuery({ ...employerQuery(employerId ?? ''), enabled: employerId !== undefined });
  const form = useForm<Values>({
    initialValues: {
      title: '',
      isAdvertised: 'false',
      pay: '',
      hours: '',
      days: [],
      from: '',
      to: '',
      closesOn: '',
      note: '',
    },
    // Days without times, or times without days, are no schedule: none of it is dropped in silence.
    validate: (values) => scheduleFaults(values),
  });
  const add = useSave(
    (values: Values, key) =>
      answerOf(
        api.POST('/api/openings', {
          body: toBody(employerId ?? '', employer.data?.sites.map(({ id }) => id) ?? [], values),
          headers: onceWith(key),
        }),
      ),
    {
      refresh: [openingsKey, ['employers']],
      onSaved: ({ id }) => {
        toast({ words: words.done });
        void navigate({ to: '/openings/$id', params: { id } });
      },
    },
  );
  return (
    <Page>
      <PageHead
        title={words.title}
        note={employer.data && `${t.opening.at} ${employer.data.name}`}
        under={{ label: t.openings.title, to: '/openings' }}
        sentence={words.enough}
        isRuled
      />
      <PageBody>
        {employerId === undefined ? (
          <Empty title={words.chooseEmployer}>{t.openings.empty.say}</Empty>
        ) : (
          <div style={{ maxWidth: '46rem' }}>
            <Form
              label={words.title}
              submit={words.submit}
              isBusy={add.isPending}
              error={add.error}
              cancel={t.parts.leaveWithout}
              onSubmit={form.onSubmit((values) =>
                add.mutate(values, { onError: (error) => showFaults(form, error, { schedule: 'from' }) }),
              )}
              onCancel={() => void navigate({ to: '/employers/$id', params: { id: employerId } })}
            >
              <FieldRow>
                <TextInput label={words.jobTitle} required {...form.getInputProps('title')} />
                <AdvertisedField {...form.getInputProps('isAdvertised')} />
              </FieldRow>
              <FieldRow>
                <NumberInput label={words.pay} min={0} {...form.getInputProps('pay')} />
                <NumberInput label={words.hours} min={0} max={168} {...form.getInputProps('hours')} />
                <TextInput label={words.closes} type="date" {...form.getInputProps('closesOn')} />
              </FieldRow>
              <ChipGroup<Day>
                legend={words.days}
                kind="many"
                options={DAYS.map((day) => ({ value: day, label: t.facts.days[day] }))}
                chosen={form.values.days}
                error={form.errors['days'] as string | undefined}
                onChange={(days) => form.setFieldValue('days', days)}
              />
              <FieldRow>
                <TextInput label={words.from} type="time" {...form.getInputProps('from')} />
                <TextInput label={words.to} type="time" {...form.getInputProps('to')} />
              </FieldRow>
              <Textarea
                label={words.note}
                description={words.noName}
                rows={2}
                maxLength={4000}
                {...form.getInputProps('note')}
              />
            </Form>
          </div>
        )}
      </PageBody>
    </Page>
  );
}

function scheduleFaults({ days, from, to }: Values) {
  const isGiven = days.length > 0 || from !== '' || to !== '';
  return {
    days: isGiven && days.length === 0 ? words.daysNeeded : null,
    from: isGiven && from === '' ? words.timesNeeded : null,
    to: isGiven && to === '' ? words.timesNeeded : null,
  };
}

function toBody(
  employerId: string,
  siteIds: string[],
  { title, isAdvertised, pay, hours, days, from, to, closesOn, note }: Values,
) {
  const fact = (key: string, value: unknown) => ({ key, value: value as never, certainty: 'told' as const });
  return {
    employerId,
    siteIds: siteIds.slice(0, 1),
    title,
    note,
    isAdvertised: isAdvertised === '' ? null : isAdvertised === 'true',
    source: isAdvertised === 'true' ? ('advertised' as const) : ('heard' as const),
    closesOn: closesOn || null,
    facts: [
      ...(pay === '' ? [] : [fact('pay', { min: Number(pay), max: Number(pay), period: 'hour' })]),
      ...(hours === '' ? [] : [fact('hours', { min: Number(hours), max: Number(hours) })]),
      ...(days.length > 0 && from && to ? [fact('schedule', { form: 'shifts', shifts: [{ days, from, to }] })] : []),
    ],
  };
}
