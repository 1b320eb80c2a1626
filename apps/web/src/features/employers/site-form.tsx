import { TextInput, Textarea } from '@/ui/controls';
import { useForm } from '@mantine/form';
import { answerOf, api } from '@/api/client';
import { onceWith } from '@/api/use-save';
import { t } from '@/texts';
import { Conflict, conflictOf } from '@/ui/conflict';
import { FieldRow, Form, showFaults } from '@/ui/form';
import type { Site } from './employers.queries';
import { useEmployerPart } from './use-employer-part';

const words = t.employer.site.form;
const fields = t.employers.form;

type Values = {
  name: string;
  addressLine: string;
  city: string;
  region: string;
  postalCode: string;
  transitNote: string;
};

interface SiteFormProps {
  readonly employerId: string;
  readonly site?: Site;
  onLeave: () => void;
}

export function SiteForm({ employerId, site, onLeave }: SiteFormProps) {
  const form = useForm<Values>({
    mode: 'uncontrolled',
    initialValues: {
      name: site?.name ?? '',
      addressLine: site?.addressLine ?? '',
      city: site?.city ?? '',
      region: site?.region ?? '',
      postalCode: site?.postalCode ?? '',
      transitNote: site?.transitNote ?? '',
    },
  });
  const save = useEmployerPart(
    employerId,
    ({ values, version }: { values: Values; version?: number | undefined }, key) =>
      site
        ? answerOf(
            api.PATCH('/api/sites/{id}', {
              params: { path: { id: site.id } },
              body: { ...values, version: version ?? site.version },
            }),
          )
        : answerOf(
            api.POST('/api/employers/{id}/sites', {
              params: { path: { id: employerId } },
              body: values,
              headers: onceWith(key),
            }),
          ),
    { words: words.saved, onSaved: onLeave },
  );
  const current = conflictOf(save.error, 'site');
  const submit = (version?: number) =>
    form.onSubmit((values) => save.mutate({ values, version }, { onError: (error) => showFaults(form, error) }));
  const field = (name: keyof Values) => ({ ...form.getInputProps(name), key: form.key(name) });
  return (
    <Form
      label={site ? t.employer.site.edit(site.name || site.addressLine) : words.add}
      submit={words.save}
      isInPlace
      isBusy={save.isPending}
      error={current ? undefined : save.error}
      onSubmit={submit()}
      onCancel={onLeave}
    >
      <TextInput label={words.name} {...field('name')} />
      <TextInput label={fields.address} {...field('addressLine')} />
      <FieldRow>
        <TextInput label={fields.city} {...field('city')} />
        <TextInput label={fields.region} {...field('region')} />
      </FieldRow>
      <TextInput label={fields.postalCode} {...field('postalCode')} />
      <Textarea label={fields.transit} rows={2} {...field('transitNote')} />
      {current && (
        <Conflict
          current={current}
          mine={form.getValues()}
          labels={{ ...fields, name: words.name, addressLine: fields.address, transitNote: fields.transit }}
          onMine={() => submit(current.version)()}
          onTheirs={onLeave}
        />
      )}
    </Form>
  );
}
