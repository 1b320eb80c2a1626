import { Button, Checkbox, TextInput } from '@/ui/controls';
import { useForm } from '@mantine/form';
import { Link, useNavigate } from '@tanstack/react-router';
import { answerOf, api } from '@/api/client';
import { ApiProblem } from '@/api/problem';
import { onceWith, useSave } from '@/api/use-save';
import { useMe } from '@/app/session';
import { t } from '@/texts';
import { FieldRow, Form, showFaults } from '@/ui/form';
import { Note } from '@/ui/notes';
import { Page, PageBody, PageHead } from '@/ui/page';
import { useToast } from '@/ui/toast';
import { employersKey } from './employers.queries';

const words = t.employers.form;

type Values = {
  name: string;
  description: string;
  phone: string;
  website: string;
  addressLine: string;
  city: string;
  region: string;
  postalCode: string;
  transitNote: string;
  isMine: boolean;
};

interface Similar {
  readonly id: string;
  readonly name: string;
  readonly city: string;
}

export function NewEmployerPage() {
  const me = useMe();
  const navigate = useNavigate();
  const toast = useToast();
  const form = useForm<Values>({
    mode: 'uncontrolled',
    initialValues: {
      name: '',
      description: '',
      phone: '',
      website: '',
      addressLine: '',
      city: '',
      region: '',
      postalCode: '',
      transitNote: '',
      isMine: true,
    },
  });
  const add = useSave(
    (input: { values: Values; isDifferent: boolean }, key) =>
      answerOf(
        api.POST('/api/employers', {
          body: toBody(input.values, input.isDifferent, me.staffId),
          headers: onceWith(key),
        }),
      ),
    {
      refresh: [employersKey],
      onSaved: ({ id }) => {
        toast({ words: words.added });
        void navigate({ to: '/employers/$id', params: { id } });
      },
    },
  );
  const submit = (isDifferent: boolean) => (values: Values) =>
    add.mutate({ values, isDifferent }, { onError: (error) => showFaults(form, error) });
  const similar = similarOf(add.error);
  const field = (name: keyof Values) => ({ ...form.getInputProps(name), key: form.key(name) });

  return (
    <Page>
      <PageHead title={words.title} under={{ label: t.employers.title, to: '/employers' }} isRuled />
      <PageBody>
        <div style={{ maxWidth: '46rem' }}>
          <Form
            label={words.title}
            submit={words.submit}
            isBusy={add.isPending}
            error={similar ? undefined : add.error}
            cancel={t.parts.leaveWithout}
            onSubmit={form.onSubmit(submit(false))}
            onCancel={() => void navigate({ to: '/employers' })}
          >
            <FieldRow>
              <TextInput label={words.name} required data-autofocus {...field('name')} />
              <TextInput label={words.kind} {...field('description')} />
            </FieldRow>
            <FieldRow>
              <TextInput label={words.address} {...field('addressLine')} />
              <TextInput label={words.city} {...field('city')} />
            </FieldRow>
            <FieldRow>
              <TextInput label={words.region} {...field('region')} />
              <TextInput label={words.postalCode} {...field('postalCode')} />
              <TextInput label={words.transit} {...field('transitNote')} />
            </FieldRow>
            <FieldRow>
              <TextInput label={words.phone} type="tel" {...field('phone')} />
              <TextInput label={words.website} {...field('website')} />
            </FieldRow>
            <Checkbox
              label={words.mine}
              {...form.getInputProps('isMine', { type: 'checkbox' })}
              key={form.key('isMine')}
            />
            {similar && (
              <Note
                tone="amber"
                action={<Button onClick={() => form.onSubmit(submit(true))()}>{words.different}</Button>}
              >
                {words.similar}{' '}
                {similar.map(({ id, name, city }) => (
                  <Link key={id} to="/employers/$id" params={{ id }}>
                    {[name, city].filter(Boolean).join(', ')}
                  </Link>
                ))}
              </Note>
            )}
          </Form>
        </div>
      </PageBody>
    </Page>
  );
}

function similarOf(error: Error | null): readonly Similar[] | null {
  if (!(error instanceof ApiProblem) || error.code !== 'employer.may-be-the-same') return null;
  return (error.details['similar'] as Similar[] | undefined) ?? [];
}

function toBody(values: Values, isDifferent: boolean, staffId: string) {
  const { name, description, phone, website, addressLine, city, region, postalCode, transitNote, isMine } = values;
  const hasSite = [addressLine, city, postalCode].some((part) => part.trim() !== '');
  return {
    name,
    description,
    phone,
    website,
    ownerStaffId: isMine ? staffId : null,
    isDifferent,
    sites: hasSite ? [{ addressLine, city, region, postalCode, transitNote }] : [],
  };
}
