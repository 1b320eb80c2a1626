import { PasswordInput } from '@/ui/controls';
import { useForm } from '@mantine/form';
import { answerOf, api } from '@/api/client';
import { useSave } from '@/api/use-save';
import { t } from '@/texts';
import { FieldRow, Form, showFaults } from '@/ui/form';
import { Section } from '@/ui/page';
import { useToast } from '@/ui/toast';

const words = t.profile.password;
const SHORTEST = 12;

export function PasswordSection() {
  const toast = useToast();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { currentPassword: '', newPassword: '' },
    validate: { newPassword: (value) => (value.length < SHORTEST ? t.link.short : null) },
  });
  const change = useSave(
    (body: { currentPassword: string; newPassword: string }) => answerOf(api.POST('/api/auth/password', { body })),
    {
      refresh: [['sessions']],
      onSaved: () => {
        form.reset();
        toast({ words: words.saved });
      },
    },
  );
  return (
    <Section title={words.title}>
      <Form
        label={words.title}
        submit={words.save}
        isBusy={change.isPending}
        error={change.error}
        onSubmit={form.onSubmit((values) => change.mutate(values, { onError: (error) => showFaults(form, error) }))}
      >
        <FieldRow>
          <PasswordInput
            label={words.now}
            required
            autoComplete="current-password"
            key={form.key('currentPassword')}
            {...form.getInputProps('currentPassword')}
          />
          <PasswordInput
            label={words.next}
            required
            description={words.rule}
            autoComplete="new-password"
            key={form.key('newPassword')}
            {...form.getInputProps('newPassword')}
          />
        </FieldRow>
      </Form>
    </Section>
  );
}
