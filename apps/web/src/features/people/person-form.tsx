import { ROLES, TRAVEL_MODES, type Role, type TravelMode } from '@inroads/contracts';
import { useForm } from '@mantine/form';
import { answerOf, api } from '@/api/client';
import { t } from '@/texts';
import { ChipGroup } from '@/ui/choice';
import { Conflict, conflictOf } from '@/ui/conflict';
import { TextInput } from '@/ui/controls';
import { FieldRow, Form, showFaults } from '@/ui/form';
import { useEscape } from '@/ui/use-escape';
import type { Person } from './people.queries';
import { usePeopleAct } from './use-people-act';

const words = t.people.account;
type Values = { name: string; startPlace: string; roles: Role[]; travelModes: TravelMode[] };

/** Name, roles, where the day starts and how they get around. */
export function PersonForm({ person, onLeave }: { person: Person; onLeave: () => void }) {
  const { id, name, startPlace, roles, travelModes } = person;
  useEscape(onLeave);
  const form = useForm<Values>({
    mode: 'controlled',
    initialValues: { name, startPlace, roles, travelModes },
    validate: { roles: (chosen) => (chosen.length === 0 ? t.people.invite.rolesNeeded : null) },
  });
  const change = usePeopleAct(
    (body: Values & { version: number }) => answerOf(api.PATCH('/api/staff/{id}', { params: { path: { id } }, body })),
    { words: words.saved, onSaved: onLeave },
  );
  const current = conflictOf(change.error, 'staff');
  const values = form.getValues();
  const fault = form.errors['roles'];
  const submit = (version: number) =>
    form.onSubmit((next) => change.mutate({ ...next, version }, { onError: (error) => void showFaults(form, error) }));
  return (
    <Form
      label={words.edit}
      submit={words.save}
      isInPlace
      isBusy={change.isPending}
      error={current ? undefined : change.error}
      onSubmit={submit(person.version)}
      onCancel={onLeave}
    >
      <FieldRow>
        <TextInput label={t.people.invite.name} required {...form.getInputProps('name')} />
        <TextInput label={words.startPlace} {...form.getInputProps('startPlace')} />
      </FieldRow>
      <ChipGroup<Role>
        legend={words.roles}
        kind="many"
        options={ROLES.map((value) => ({ value, label: t.people.roles[value] }))}
        chosen={values.roles}
        {...(typeof fault === 'string' && { error: fault })}
        onChange={(next) => form.setFieldValue('roles', next)}
      />
      <ChipGroup<TravelMode>
        legend={words.travel}
        kind="many"
        options={TRAVEL_MODES.map((value) => ({ value, label: t.people.travel[value] }))}
        chosen={values.travelModes}
        onChange={(next) => form.setFieldValue('travelModes', next)}
      />
      {current && (
        <Conflict
          current={current}
          mine={values}
          labels={{
            name: t.people.invite.name,
            startPlace: words.startPlace,
            roles: words.roles,
            travelModes: words.travel,
          }}
          onMine={() => submit(current.version)()}
          onTheirs={onLeave}
        />
      )}
    </Form>
  );
}
