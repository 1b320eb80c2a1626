import { ROLES, type Role } from '@inroads/contracts';
import { useForm } from '@mantine/form';
import { answerOf, api } from '@/api/client';
import { onceWith, useSave } from '@/api/use-save';
import { t } from '@/texts';
import { TextInput } from '@/ui/controls';
import { ChipGroup } from '@/ui/choice';
import { FieldRow, Form, showFaults } from '@/ui/form';
import { peopleKey, type HandedLink } from './people.queries';

const words = t.people.invite;
type Values = { name: string; email: string; roles: Role[] };

interface InviteFormProps {
  onInvited: (name: string, link: HandedLink) => void;
  onLeave: () => void;
}

export function InviteForm({ onInvited, onLeave }: InviteFormProps) {
  const form = useForm<Values>({
    mode: 'controlled',
    initialValues: { name: '', email: '', roles: ['specialist'] },
    validate: { roles: (roles) => (roles.length === 0 ? words.rolesNeeded : null) },
  });
  const invite = useSave((body: Values, key) => answerOf(api.POST('/api/staff', { body, headers: onceWith(key) })), {
    refresh: [peopleKey],
    onSaved: ({ staff, link }) => onInvited(staff.name, link),
  });
  const { roles } = form.getValues();
  const fault = form.errors['roles'];
  return (
    <Form
      label={words.act}
      submit={words.submit}
      isInPlace
      isBusy={invite.isPending}
      error={invite.error}
      onSubmit={form.onSubmit((values) => invite.mutate(values, { onError: (error) => void showFaults(form, error) }))}
      onCancel={onLeave}
    >
      <FieldRow>
        <TextInput label={words.name} required data-autofocus {...form.getInputProps('name')} />
        <TextInput label={words.email} required type="email" {...form.getInputProps('email')} />
      </FieldRow>
      <ChipGroup<Role>
        legend={words.roles}
        note={words.rolesSay}
        kind="many"
        options={ROLES.map((value) => ({ value, label: t.people.roles[value] }))}
        chosen={roles}
        {...(typeof fault === 'string' && { error: fault })}
        onChange={(next) => form.setFieldValue('roles', next)}
      />
    </Form>
  );
}
