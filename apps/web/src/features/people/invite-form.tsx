import { ROLES, type Role } from '@inroads/contracts';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import { onceWith, useSave } from '@/api/use-save';
import { t } from '@/texts';
import { NativeSelect, NumberInput, TextInput } from '@/ui/controls';
import { ChipGroup } from '@/ui/choice';
import { FieldRow, Form, showFaults } from '@/ui/form';
import { useEscape } from '@/ui/use-escape';
import { peopleKey, teamsQuery, type HandedLink } from './people.queries';

const words = t.people.invite;
type Values = { name: string; email: string; roles: Role[]; teamId: string | null; fte: number | '' };

/** Whoever sees job seekers does so through a team; whoever visits employers needs hours for a target and a plan. */
const NEEDS_TEAM: readonly Role[] = ['specialist', 'supervisor'];
const FULL_TIME = 1;

interface InviteFormProps {
  onInvited: (name: string, link: HandedLink) => void;
  onLeave: () => void;
}

export function InviteForm({ onInvited, onLeave }: InviteFormProps) {
  useEscape(onLeave);
  const form = useForm<Values>({
    mode: 'controlled',
    initialValues: { name: '', email: '', roles: ['specialist'], teamId: null, fte: FULL_TIME },
    validate: { roles: (roles) => (roles.length === 0 ? words.rolesNeeded : null) },
  });
  const { data: teams = [] } = useQuery(teamsQuery);
  const { roles, teamId, fte } = form.getValues();
  const asksTeam = teams.length > 0 && roles.some((role) => NEEDS_TEAM.includes(role));
  const asksHours = roles.includes('specialist');
  const invite = useSave(
    ({ name, email }: Values, key) =>
      answerOf(
        api.POST('/api/staff', {
          body: {
            name,
            email,
            roles,
            teamId: asksTeam ? (teamId ?? teams[0]?.id ?? null) : null,
            fte: asksHours ? Number(fte) : null,
          },
          headers: onceWith(key),
        }),
      ),
    { refresh: [peopleKey], onSaved: ({ staff, link }) => onInvited(staff.name, link) },
  );
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
      {(asksTeam || asksHours) && (
        <FieldRow>
          {asksTeam && (
            <NativeSelect
              label={t.people.account.joinTeam}
              data={teams.map(({ id, name }) => ({ value: id, label: name }))}
              value={teamId ?? teams[0]?.id ?? ''}
              onChange={(event) => form.setFieldValue('teamId', event.currentTarget.value)}
            />
          )}
          {asksHours && (
            <NumberInput
              label={t.people.share.fte}
              description={t.people.share.fteSay}
              min={0}
              max={1.5}
              step={0.1}
              value={fte}
              required
              onChange={(value) => form.setFieldValue('fte', value)}
            />
          )}
        </FieldRow>
      )}
    </Form>
  );
}
