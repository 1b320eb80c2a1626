import { COUNTRY_PROFILES, type CountryProfile } from '@inroads/contracts';
import { NativeSelect, TextInput } from '@/ui/controls';
import { useForm } from '@mantine/form';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { meQuery } from '@/api/me';
import { useSave } from '@/api/use-save';
import { nowIn, ZONES } from '@/features/sign-in/zones';
import { t } from '@/texts';
import { Conflict, conflictOf } from '@/ui/conflict';
import { FieldRow, Form, showFaults } from '@/ui/form';
import { ProblemNote, Skeleton } from '@/ui/notes';
import { useToast } from '@/ui/toast';
import styles from './settings.module.css';
import { agencyQuery, type Agency } from './settings.queries';

const words = t.settings.agency;

export function AgencyPart() {
  const { data, error, refetch } = useQuery(agencyQuery);
  return (
    <section className={styles.sheet} aria-labelledby="agency">
      <h2 id="agency">{t.settings.parts.agency}</h2>
      <p className={styles.say}>{words.say}</p>
      {error ? (
        <ProblemNote error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <AgencyForm key={data.version} agency={data} />
      ) : (
        <Skeleton rows={4} />
      )}
    </section>
  );
}

type Values = { name: string; zone: string; weekStart: string; country: CountryProfile };

function AgencyForm({ agency }: { agency: Agency }) {
  const form = useForm<Values>({ mode: 'uncontrolled', initialValues: valuesOf(agency) });
  const [zone, setZone] = useState(agency.zone);
  form.watch('zone', ({ value }) => setZone(value));
  const save = useSaveAgency(agency);
  const current = conflictOf(save.error, 'agency');
  const field = (name: keyof Values) => ({ ...form.getInputProps(name), key: form.key(name) });
  const submit = (version = agency.version) =>
    form.onSubmit((values) =>
      save.mutate({ ...toBody(values), version }, { onError: (error) => void showFaults(form, error) }),
    );
  return (
    <Form
      label={t.settings.parts.agency}
      submit={words.save}
      isBusy={save.isPending}
      error={current ? undefined : save.error}
      onSubmit={submit()}
    >
      <TextInput label={words.name} required {...field('name')} />
      <NativeSelect label={words.zone} description={words.zoneNow(nowIn(zone))} data={[...ZONES]} {...field('zone')} />
      <FieldRow>
        <NativeSelect
          label={words.weekStart}
          description={agency.isWeekStartFixed ? words.weekFixed : words.weekSay}
          disabled={agency.isWeekStartFixed}
          data={words.weekdays.map((label, at) => ({ value: String(at + 1), label }))}
          {...field('weekStart')}
        />
        <NativeSelect
          label={words.country}
          data={COUNTRY_PROFILES.map((value) => ({ value, label: words.countries[value] }))}
          {...field('country')}
        />
      </FieldRow>
      <p className="in-second">
        {words.countrySay} {words.zoneWarning}
      </p>
      {current && (
        <Conflict
          current={current}
          mine={toBody(form.getValues())}
          labels={{ name: words.name, zone: words.zone, weekStart: words.weekStart, country: words.country }}
          onMine={() => submit(current.version)()}
          onTheirs={() => {
            save.reset();
            form.setValues(valuesOf(current as unknown as Agency));
          }}
        />
      )}
    </Form>
  );
}

function useSaveAgency(agency: Agency) {
  const queries = useQueryClient();
  const toast = useToast();
  const patch = (body: ReturnType<typeof toBody> & { version: number }) => answerOf(api.PATCH('/api/agency', { body }));
  const keep = (saved: Agency) => {
    queries.setQueryData(agencyQuery.queryKey, saved);
    return queries.invalidateQueries({ queryKey: meQuery.queryKey });
  };
  return useSave(patch, {
    onSaved: (saved) => {
      void keep(saved);
      const { name, zone, weekStart, country } = agency;
      const undo = async () => keep(await patch({ name, zone, weekStart, country, version: saved.version }));
      toast({ words: words.saved, undo });
    },
  });
}

function valuesOf({ name, zone, weekStart, country }: Agency): Values {
  return { name, zone, weekStart: String(weekStart), country };
}

function toBody({ weekStart, ...values }: Values) {
  return { ...values, weekStart: Number(weekStart) };
}
