import { NativeSelect, TextInput, Textarea } from '@/ui/controls';
import { useForm } from '@mantine/form';
import { answerOf, api } from '@/api/client';
import { onceWith } from '@/api/use-save';
import { t } from '@/texts';
import { FieldRow, Form, showFaults } from '@/ui/form';
import { IconBan } from '@/ui/icons';
import type { EmployerPage } from './employers.queries';
import { useEmployerPart } from './use-employer-part';

const words = t.employer.stop.form;

type Values = { whom: string; untilDay: string; reason: string };

/** A business, a place or a person said stop. */
export function StopForm({ employer, onLeave }: { employer: EmployerPage; onLeave: () => void }) {
  const form = useForm<Values>({ mode: 'uncontrolled', initialValues: { whom: 'all', untilDay: '', reason: '' } });
  const set = useEmployerPart(
    employer.id,
    ({ whom, untilDay, reason }: Values, key) => {
      const [kind, id = null] = whom.split(' ');
      return answerOf(
        api.POST('/api/employers/{id}/do-not-contact', {
          params: { path: { id: employer.id } },
          body: {
            personId: kind === 'person' ? id : null,
            siteId: kind === 'site' ? id : null,
            untilDay: untilDay || null,
            reason,
          },
          headers: onceWith(key),
        }),
      );
    },
    { words: words.done, onSaved: onLeave },
  );
  const whom = [
    { value: 'all', label: words.everybody },
    ...employer.people
      .filter(({ isArchived }) => !isArchived)
      .map(({ id, name }) => ({ value: `person ${id}`, label: name })),
    ...employer.sites
      .filter(({ isArchived }) => !isArchived)
      .map(({ id, name, addressLine }) => ({
        value: `site ${id}`,
        label: name || addressLine || t.employer.site.unnamed,
      })),
  ];
  return (
    <Form
      label={words.title}
      submit={words.act}
      submitIcon={<IconBan size={16} aria-hidden />}
      isInPlace
      isBusy={set.isPending}
      error={set.error}
      onSubmit={form.onSubmit((values) => set.mutate(values, { onError: (error) => showFaults(form, error) }))}
      onCancel={onLeave}
    >
      <FieldRow>
        <NativeSelect label={words.who} data={whom} key={form.key('whom')} {...form.getInputProps('whom')} />
        <TextInput
          label={`${words.until} (${words.untilNote})`}
          type="date"
          key={form.key('untilDay')}
          {...form.getInputProps('untilDay')}
        />
      </FieldRow>
      <Textarea
        label={words.reason}
        rows={2}
        maxLength={1000}
        required
        key={form.key('reason')}
        {...form.getInputProps('reason')}
      />
    </Form>
  );
}
