import { TextInput } from '@/ui/controls';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { addDays } from '@inroads/calendar';
import { answerOf, api } from '@/api/client';
import { onceWith, useSave } from '@/api/use-save';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import { FieldRow, Form, showFaults } from '@/ui/form';
import { IconButton } from '@/ui/icon-button';
import { IconPlus, IconX } from '@/ui/icons';
import { Empty, ProblemNote, Skeleton } from '@/ui/notes';
import { useToast } from '@/ui/toast';
import styles from './settings.module.css';
import { holidaysQuery, recountsQuery, type Holiday } from './settings.queries';

const words = t.settings.holidays;
const DAYS_BACK = 180;
const DAYS_AHEAD = 550;

export function HolidaysPart() {
  const today = useFormats().today();
  const query = holidaysQuery(addDays(today, -DAYS_BACK), addDays(today, DAYS_AHEAD));
  const { data, error, refetch } = useQuery(query);
  return (
    <section className={styles.sheet} aria-labelledby="holidays">
      <h2 id="holidays">{t.settings.parts.holidays}</h2>
      <p className={styles.say}>{words.say}</p>
      <HolidayForm refresh={query.queryKey} />
      {error ? (
        <ProblemNote error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Skeleton rows={4} />
      ) : data.length === 0 ? (
        <Empty title={words.none}>{words.noneSay}</Empty>
      ) : (
        <HolidayList holidays={data} today={today} refresh={query.queryKey} />
      )}
    </section>
  );
}

function HolidayForm({ refresh }: { refresh: readonly unknown[] }) {
  const form = useForm({ mode: 'uncontrolled', initialValues: { day: '', name: '' } });
  const toast = useToast();
  const add = useSave(
    (body: { day: string; name: string }, key) => answerOf(api.POST('/api/holidays', { body, headers: onceWith(key) })),
    {
      refresh: [refresh, recountsQuery.queryKey],
      onSaved: () => {
        toast({ words: words.added(form.getValues().name) });
        form.reset();
      },
    },
  );
  return (
    <Form
      label={words.add}
      submit={words.add}
      submitIcon={<IconPlus size={16} aria-hidden />}
      isBusy={add.isPending}
      error={add.error}
      onSubmit={form.onSubmit((values) => add.mutate(values, { onError: (error) => void showFaults(form, error) }))}
    >
      <FieldRow>
        <TextInput type="date" label={words.day} required key={form.key('day')} {...form.getInputProps('day')} />
        <TextInput
          label={words.name}
          description={words.nameHint}
          required
          key={form.key('name')}
          {...form.getInputProps('name')}
        />
      </FieldRow>
    </Form>
  );
}

interface HolidayListProps {
  readonly holidays: readonly Holiday[];
  readonly today: string;
  readonly refresh: readonly unknown[];
}

function HolidayList({ holidays, today, refresh }: HolidayListProps) {
  const formats = useFormats();
  const toast = useToast();
  const withdraw = useSave(
    async ({ id, version, name }: Holiday) => {
      await answerOf(api.POST('/api/holidays/{id}/withdraw', { params: { path: { id } }, body: { version } }));
      return name;
    },
    { refresh: [refresh, recountsQuery.queryKey], onSaved: (name) => toast({ words: words.withdrawn(name) }) },
  );
  const coming = holidays.filter(({ day }) => day >= today).sort((a, b) => a.day.localeCompare(b.day));
  const past = holidays.filter(({ day }) => day < today).sort((a, b) => b.day.localeCompare(a.day));
  return (
    <>
      {withdraw.error && <ProblemNote error={withdraw.error} />}
      <table className={styles.rules} role="table">
        <caption className="in-hidden">{words.caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {words.columns.day}
            </th>
            <th role="columnheader" scope="col">
              {words.columns.name}
            </th>
            <th role="columnheader" scope="col">
              <span className="in-hidden">{words.columns.withdraw}</span>
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {[...coming, ...past].map((holiday) => (
            <tr key={holiday.id} role="row">
              <td role="cell">{formats.day(holiday.day)}</td>
              <td role="cell">
                <b>{holiday.name}</b> {holiday.day < today && <span className="in-second">{words.past}</span>}
              </td>
              <td role="cell">
                <IconButton label={words.withdraw(holiday.name)} onClick={() => withdraw.mutate(holiday)}>
                  <IconX size={16} stroke={1.7} aria-hidden />
                </IconButton>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
