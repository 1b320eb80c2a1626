import { Button, NativeSelect, TextInput } from '@/ui/controls';
import { useForm } from '@mantine/form';
import { HIRING_INFLUENCE, type HiringInfluence } from '@inroads/fidelity';
import { answerOf, api } from '@/api/client';
import { onceWith } from '@/api/use-save';
import { t } from '@/texts';
import { Conflict, conflictOf } from '@/ui/conflict';
import { FieldRow, Form, showFaults } from '@/ui/form';
import type { EmployerPage, Person } from './employers.queries';
import { useEmployerPart } from './use-employer-part';

const words = t.employer.person.form;
const CHANNELS = ['in-person', 'phone', 'email', 'text'] as const;

type Values = {
  name: string;
  title: string;
  influence: HiringInfluence;
  phone: string;
  email: string;
  bestChannel: string;
  bestTime: string;
  siteId: string;
};

interface PersonFormProps {
  readonly employer: EmployerPage;
  readonly person?: Person;
  onLeave: () => void;
}

/** Adds somebody who works there, or changes what is known of them. */
export function PersonForm({ employer, person, onLeave }: PersonFormProps) {
  const form = useForm<Values>({
    mode: 'uncontrolled',
    initialValues: valuesOf(person),
  });
  const save = useSavePerson(employer.id, person, onLeave);
  const archive = useEmployerPart(
    employer.id,
    ({ id, version }: Person) =>
      answerOf(api.POST('/api/people/{id}/archive', { params: { path: { id } }, body: { version } })),
    { words: t.employer.person.archived(person?.name ?? ''), onSaved: onLeave },
  );
  const current = conflictOf(save.error, 'person');
  const field = (name: keyof Values) => ({ ...form.getInputProps(name), key: form.key(name) });
  const submit = (version?: number) =>
    form.onSubmit((values) => save.mutate({ values, version }, { onError: (error) => showFaults(form, error) }));
  const sites = employer.sites.filter(({ isArchived }) => !isArchived);

  return (
    <Form
      label={person ? words.edit(person.name) : words.add}
      submit={words.save}
      isInPlace
      isBusy={save.isPending}
      error={current ? undefined : (save.error ?? archive.error)}
      onSubmit={submit()}
      onCancel={onLeave}
    >
      <TextInput label={words.name} required {...field('name')} />
      <TextInput label={words.job} {...field('title')} />
      <NativeSelect
        label={words.influence}
        data={HIRING_INFLUENCE.map((value) => ({ value, label: t.employer.person.influence[value] }))}
        {...field('influence')}
      />
      <FieldRow>
        <TextInput label={words.phone} type="tel" {...field('phone')} />
        <TextInput label={words.email} type="email" {...field('email')} />
      </FieldRow>
      <FieldRow>
        <NativeSelect
          label={words.channel}
          data={[
            { value: '', label: words.noChannel },
            ...CHANNELS.map((value) => ({ value, label: t.employer.person.channels[value] ?? value })),
          ]}
          {...field('bestChannel')}
        />
        <TextInput label={words.time} description={words.timeHint} {...field('bestTime')} />
      </FieldRow>
      {sites.length > 1 && (
        <NativeSelect
          label={words.site}
          data={[
            { value: '', label: words.allSites },
            ...sites.map(({ id, name, addressLine }) => ({ value: id, label: name || addressLine })),
          ]}
          {...field('siteId')}
        />
      )}
      {current && (
        <Conflict
          current={current}
          mine={toBody(form.getValues())}
          labels={{
            name: words.name,
            title: words.job,
            influence: words.influence,
            phone: words.phone,
            email: words.email,
            bestTime: words.time,
          }}
          onMine={() => submit(current.version)()}
          onTheirs={onLeave}
        />
      )}
      {person && (
        <div>
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            loading={archive.isPending}
            onClick={() => archive.mutate(person)}
          >
            {words.archive}
          </Button>
        </div>
      )}
    </Form>
  );
}

function valuesOf(person: Person | undefined): Values {
  if (!person) {
    return {
      name: '',
      title: '',
      influence: 'unknown',
      phone: '',
      email: '',
      bestChannel: '',
      bestTime: '',
      siteId: '',
    };
  }
  const { name, title, influence, phone, email, bestChannel, bestTime, siteId } = person;
  return { name, title, influence, phone, email, bestChannel: bestChannel ?? '', bestTime, siteId: siteId ?? '' };
}

function useSavePerson(employerId: string, person: Person | undefined, onSaved: () => void) {
  return useEmployerPart(
    employerId,
    ({ values, version }: { values: Values; version?: number | undefined }, key) => {
      const body = toBody(values);
      return person
        ? answerOf(
            api.PATCH('/api/people/{id}', {
              params: { path: { id: person.id } },
              body: { ...body, version: version ?? person.version },
            }),
          )
        : answerOf(
            api.POST('/api/employers/{id}/people', {
              params: { path: { id: employerId } },
              body,
              headers: onceWith(key),
            }),
          );
    },
    { words: words.saved, onSaved },
  );
}

function toBody({ siteId, bestChannel, ...rest }: Values) {
  const channel = CHANNELS.find((each) => each === bestChannel) ?? null;
  return { ...rest, siteId: siteId || null, bestChannel: channel };
}
