import { NumberInput, TextInput, Textarea } from '@/ui/controls';
import { useForm } from '@mantine/form';
import { t } from '@/texts';
import { Conflict, conflictOf } from '@/ui/conflict';
import { FieldRow, Form, showFaults } from '@/ui/form';
import type { EmployerPage } from './employers.queries';
import { useChangeEmployer, type EmployerChanges } from './use-change-employer';

const words = t.employer.details;
const fields = t.employers.form;

type Values = {
  name: string;
  description: string;
  aliases: string;
  headcount: number | string;
  phone: string;
  website: string;
  warmContact: string;
  tags: string;
};

export function EmployerDetailsForm({ employer, onLeave }: { employer: EmployerPage; onLeave: () => void }) {
  const form = useForm<Values>({
    mode: 'uncontrolled',
    initialValues: {
      name: employer.name,
      description: employer.description,
      aliases: employer.aliases.join('\n'),
      headcount: employer.headcount ?? '',
      phone: employer.phone,
      website: employer.website,
      warmContact: employer.warmContact,
      tags: employer.tags.join(', '),
    },
  });
  const change = useChangeEmployer(employer);
  const current = conflictOf(change.error, 'employer');
  const field = (name: keyof Values) => ({ ...form.getInputProps(name), key: form.key(name) });
  const save = (version?: number) =>
    form.onSubmit((values) => {
      const changes = changedOf(employer, values);
      if (Object.keys(changes).length === 0) return onLeave();
      change.mutate(
        { changes, ...(version !== undefined && { version }) },
        { onSuccess: onLeave, onError: (error) => void showFaults(form, error) },
      );
    });
  return (
    <Form
      label={words.title}
      submit={t.parts.save}
      isInPlace
      isBusy={change.isPending}
      error={current ? undefined : change.error}
      onSubmit={save()}
      onCancel={onLeave}
    >
      <FieldRow>
        <TextInput label={fields.name} required {...field('name')} />
        <TextInput label={fields.kind} {...field('description')} />
        <NumberInput label={fields.headcount} min={0} allowDecimal={false} {...field('headcount')} />
      </FieldRow>
      <FieldRow>
        <TextInput label={fields.phone} type="tel" {...field('phone')} />
        <TextInput label={fields.website} {...field('website')} />
        <TextInput label={`${words.tags} (${words.tagsNote})`} {...field('tags')} />
      </FieldRow>
      <FieldRow>
        <Textarea label={`${words.aliases} (${words.aliasesNote})`} rows={2} {...field('aliases')} />
        <Textarea label={words.warm} rows={2} {...field('warmContact')} />
      </FieldRow>
      {current && (
        <Conflict
          current={current}
          mine={changedOf(employer, form.getValues())}
          labels={{
            ...fields,
            description: fields.kind,
            warmContact: words.warm,
            aliases: words.aliases,
            tags: words.tags,
          }}
          onMine={() => save(current.version)()}
          onTheirs={onLeave}
        />
      )}
    </Form>
  );
}

/** Only what was changed is sent, so that two people may change two fields. */
function changedOf(employer: EmployerPage, values: Values): EmployerChanges {
  const next = {
    name: values.name,
    description: values.description,
    aliases: split(values.aliases, '\n'),
    headcount: values.headcount === '' ? null : Number(values.headcount),
    phone: values.phone,
    website: values.website,
    warmContact: values.warmContact,
    tags: split(values.tags, ','),
  };
  const changed = Object.entries(next).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(employer[field as keyof EmployerPage]),
  );
  return Object.fromEntries(changed);
}

function split(text: string, by: string): string[] {
  return text.split(by).flatMap((part) => part.trim() || []);
}
