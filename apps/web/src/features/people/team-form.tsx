import { useForm } from '@mantine/form';
import { answerOf, api } from '@/api/client';
import { onceWith } from '@/api/use-save';
import { t } from '@/texts';
import { TextInput } from '@/ui/controls';
import { Form, showFaults } from '@/ui/form';
import { useEscape } from '@/ui/use-escape';
import type { Team } from './people.queries';
import { usePeopleAct } from './use-people-act';

const words = t.people.team;

/** A new team, or another name for one. */
export function TeamForm({ team, onLeave }: { team?: Team | undefined; onLeave: () => void }) {
  useEscape(onLeave);
  const form = useForm({ mode: 'uncontrolled', initialValues: { name: team?.name ?? '' } });
  const save = usePeopleAct(
    ({ name }: { name: string }, key): Promise<unknown> =>
      team
        ? answerOf(
            api.PATCH('/api/teams/{id}', { params: { path: { id: team.id } }, body: { name, version: team.version } }),
          )
        : answerOf(api.POST('/api/teams', { body: { name }, headers: onceWith(key) })),
    { words: team ? words.renamed : words.added(form.getValues().name), onSaved: onLeave },
  );
  return (
    <Form
      label={team ? words.rename(team.name) : words.add}
      submit={team ? words.renameAct : words.add}
      isInPlace
      isBusy={save.isPending}
      error={save.error}
      onSubmit={form.onSubmit((values) => save.mutate(values, { onError: (error) => void showFaults(form, error) }))}
      onCancel={onLeave}
    >
      <TextInput label={words.name} required key={form.key('name')} {...form.getInputProps('name')} />
    </Form>
  );
}
