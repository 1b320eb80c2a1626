import { TRAVEL_MODES, type TravelMode } from '@inroads/contracts';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import { staffQuery } from '@/api/staff';
import { useSave } from '@/api/use-save';
import { useMay } from '@/app/session';
import { t } from '@/texts';
import { ChipGroup } from '@/ui/choice';
import { Conflict, conflictOf } from '@/ui/conflict';
import { TextInput } from '@/ui/controls';
import { FieldRow, Form, showFaults } from '@/ui/form';
import { Note, ProblemNote, Skeleton } from '@/ui/notes';
import { Section } from '@/ui/page';
import { useToast } from '@/ui/toast';
import { planKey } from '../week/week.queries';
import styles from './profile.module.css';
import { ownProfileQuery, type OwnProfile } from './profile.queries';

const words = t.profile.details;
type Values = Pick<OwnProfile, 'name' | 'neutralTitle' | 'startPlace' | 'travelModes'>;

/** What people say of themselves. Whoever makes no visits is not asked how they get to them. */
export function DetailsSection() {
  const profile = useQuery(ownProfileQuery);
  return (
    <Section title={words.title}>
      {profile.isPending && <Skeleton rows={3} />}
      {profile.isError && <ProblemNote error={profile.error} onRetry={() => void profile.refetch()} />}
      {profile.data && <DetailsForm key={profile.data.version} profile={profile.data} />}
    </Section>
  );
}

function DetailsForm({ profile }: { profile: OwnProfile }) {
  const isOut = useMay('plan.write');
  const { name, neutralTitle, startPlace, travelModes } = profile;
  const form = useForm<Values>({ mode: 'controlled', initialValues: { name, neutralTitle, startPlace, travelModes } });
  const change = useChangeOwn(isOut);
  const current = conflictOf(change.error, 'staff');
  const submit = (version: number) =>
    form.onSubmit((next) => change.mutate({ ...next, version }, { onError: (error) => void showFaults(form, error) }));
  return (
    <Form
      label={words.title}
      submit={words.save}
      isBusy={change.isPending}
      error={current ? undefined : change.error}
      onSubmit={submit(profile.version)}
    >
      <FieldRow>
        <TextInput label={words.name} required autoComplete="name" maxLength={200} {...form.getInputProps('name')} />
        <TextInput
          label={words.neutralTitle}
          description={words.neutralTitleSay}
          maxLength={200}
          {...form.getInputProps('neutralTitle')}
        />
      </FieldRow>
      {isOut && (
        <>
          <TextInput
            label={words.startPlace}
            description={words.startSay}
            maxLength={300}
            {...form.getInputProps('startPlace')}
          />
          {startPlace !== '' && !profile.isStartOnMap && <Note tone="ask">{words.startUnknown}</Note>}
          <ChipGroup<TravelMode>
            legend={words.travel}
            note={words.travelSay}
            kind="many"
            options={TRAVEL_MODES.map((value) => ({ value, label: t.people.travel[value] }))}
            chosen={form.getValues().travelModes}
            onChange={(next) => form.setFieldValue('travelModes', next)}
          />
        </>
      )}
      <p className={styles.quiet}>{words.email(profile.email)}</p>
      {current && (
        <Conflict
          current={current}
          mine={form.getValues()}
          labels={{
            name: words.name,
            neutralTitle: words.neutralTitle,
            startPlace: words.startPlace,
            travelModes: words.travel,
          }}
          onMine={() => submit(current.version)()}
          onTheirs={change.reread}
        />
      )}
    </Form>
  );
}

function useChangeOwn(isOut: boolean) {
  const toast = useToast();
  const { refetch } = useQuery(ownProfileQuery);
  const change = useSave((body: Values & { version: number }) => answerOf(api.PATCH('/api/me/profile', { body })), {
    refresh: [ownProfileQuery.queryKey, ['me'], staffQuery.queryKey, planKey],
    onSaved: () => toast({ words: isOut ? words.savedForPlan : words.saved }),
  });
  const reread = () => {
    change.reset();
    void refetch();
  };
  return { ...change, reread };
}
