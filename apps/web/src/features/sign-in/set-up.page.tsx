import { Button, NativeSelect, PasswordInput, TextInput } from '@/ui/controls';
import { useState } from 'react';
import { t } from '@/texts';
import { ChoiceCards } from '@/ui/choice';
import { FieldRow, FormProblem } from '@/ui/form';
import { IconCheck, IconServer2 } from '@/ui/icons';
import { Mark } from '@/ui/mark';
import { RouteLine, RouteStop } from '@/ui/route-line';
import styles from './set-up.module.css';
import { useSetUp, type Begin, type SetUpValues } from './use-set-up';
import { nowIn, ZONES } from './zones';

const words = t.setUp;

export function SetUpPage() {
  const { form, setUp, begin, setBegin } = useSetUp();
  const [zone, setZone] = useState(form.getValues().zone);
  form.watch('zone', ({ value }) => setZone(value));
  const field = (name: keyof SetUpValues) => ({
    ...form.getInputProps(name),
    key: form.key(name),
    size: 'md' as const,
    required: true,
  });
  return (
    <div className={styles.page}>
      <main className={styles.sheet}>
        <p className={styles.brand}>
          <Mark size={30} />
          {t.shell.product}
        </p>
        <h1>{words.title}</h1>
        <p className={styles.say}>{words.say}</p>
        <form aria-label={words.title} onSubmit={form.onSubmit((values) => setUp.mutate(values))}>
          <RouteLine label={words.title} size="large">
            <AgencyStep zone={zone} field={field} />
            <AdminStep field={field} />
            <RouteStop marker={3}>
              <StepHead title={words.begin} note={words.beginNote} />
              <div className={styles.fields}>
                <ChoiceCards<Begin>
                  label={words.begin}
                  value={begin}
                  onChange={setBegin}
                  options={[
                    { value: 'file', label: words.file, say: words.fileSay },
                    { value: 'empty', label: words.empty, say: words.emptySay },
                  ]}
                />
                <FormProblem error={setUp.error} />
              </div>
            </RouteStop>
          </RouteLine>
          <div className={styles.submit}>
            <Button type="submit" variant="filled" size="md" loading={setUp.isPending}>
              {begin === 'file' ? words.submitFile : words.submitEmpty}
            </Button>
            <span className="in-second">{begin === 'file' ? words.nextFile : words.nextEmpty}</span>
          </div>
        </form>
      </main>
      <aside className={styles.side} aria-labelledby="holds">
        <h2 id="holds">{words.aside}</h2>
        <ul>
          {words.holds.map(({ title, say }) => (
            <li key={title}>
              <IconCheck size={18} stroke={2} aria-hidden />
              <div>
                <b>{title}</b>
                <div className="in-second">{say}</div>
              </div>
            </li>
          ))}
        </ul>
        <p className="in-second">{words.each}</p>
        <p className={styles.server}>
          <IconServer2 size={17} stroke={1.6} aria-hidden />
          {words.server}
        </p>
      </aside>
    </div>
  );
}

type Field = (name: keyof SetUpValues) => object;

function AgencyStep({ zone, field }: { zone: string; field: Field }) {
  return (
    <RouteStop marker={1} tone="now">
      <StepHead title={words.agency} note={words.agencyNote} />
      <div className={styles.fields}>
        <FieldRow>
          <TextInput label={words.name} autoComplete="organization" {...field('agencyName')} />
          <TextInput label={words.team} {...field('teamName')} />
        </FieldRow>
        <div className={styles.zoneRow}>
          <NativeSelect label={words.zone} data={ZONES} {...field('zone')} />
          <NativeSelect
            label={words.weekStart}
            data={[
              { value: '1', label: words.monday },
              { value: '7', label: words.sunday },
            ]}
            {...field('weekStart')}
          />
          <NativeSelect
            label={words.country}
            data={[
              { value: 'US', label: words.us },
              { value: 'UK', label: words.uk },
            ]}
            {...field('country')}
          />
        </div>
        <p className="in-second">
          {words.zoneNow} <b>{nowIn(zone)}</b>
        </p>
      </div>
    </RouteStop>
  );
}

function AdminStep({ field }: { field: Field }) {
  return (
    <RouteStop marker={2} tone="now">
      <StepHead title={words.admin} note={words.adminNote} />
      <div className={styles.fields}>
        <FieldRow>
          <TextInput label={words.name} autoComplete="name" {...field('adminName')} />
          <TextInput label={t.signIn.email} type="email" autoComplete="username" {...field('email')} />
        </FieldRow>
        <FieldRow>
          <PasswordInput
            label={t.link.password}
            description={t.link.rule}
            autoComplete="new-password"
            {...field('password')}
          />
          <TextInput label={words.code} description={words.codeNote} autoComplete="off" {...field('code')} />
        </FieldRow>
      </div>
    </RouteStop>
  );
}

function StepHead({ title, note }: { title: string; note: string }) {
  return (
    <div className={styles.stepHead}>
      <h2>{title}</h2>
      <span className="in-second">{note}</span>
    </div>
  );
}
