import { wholeClockWords } from '@inroads/calendar';
import { Button, TextInput } from '@/ui/controls';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { onceWith, useSave } from '@/api/use-save';
import { useFormats, useMe } from '@/app/session';
import { t } from '@/texts';
import type { Formats } from '@/texts/format';
import { ProblemNote, Skeleton } from '@/ui/notes';
import { employersKey, type EmployerPage } from '../employers/employers.queries';
import { industryWords } from '../employers/employer-columns';
import styles from './log.module.css';
import type { Stop } from '../week/week.queries';
import { type PlannedStop, useStopsAhead } from './use-planned-stop';

const SHOWN = 8;
const PAUSE_MS = 150;

interface EmployerChoiceProps {
  readonly employer: EmployerPage | null;
  readonly siteId?: string | null;
  /** The visit of the plan that it is. */
  readonly planned?: PlannedStop | null;
  readonly isWaiting: boolean;
  /** Before a word is typed, what is planned for the week stands first. */
  readonly suggestsPlan?: boolean;
  onChoose: (employerId: string | null, siteId?: string) => void;
}

/** The employer of the entry: one's own first, any by name, a new one by typing it. */
export function EmployerChoice({
  employer,
  siteId = null,
  planned = null,
  isWaiting,
  suggestsPlan = false,
  onChoose,
}: EmployerChoiceProps) {
  const formats = useFormats();
  if (employer) {
    return (
      <div className={styles.employer}>
        {planned && (
          <span className={styles.number} aria-hidden>
            {planned.number}
          </span>
        )}
        <div className={styles.named}>
          <b>{employer.name}</b>
          <div className="in-second">{planned ? planWords(planned, formats) : placeWords(employer, siteId)}</div>
        </div>
        <Button onClick={() => onChoose(null)}>{t.log.change}</Button>
      </div>
    );
  }
  return isWaiting ? (
    <div className={styles.fields}>
      <Skeleton rows={2} />
    </div>
  ) : (
    <Search suggestsPlan={suggestsPlan} onChoose={onChoose} />
  );
}

/** "From your plan: today, 1:40 pm". */
function planWords({ stop }: PlannedStop, formats: Formats): string {
  const day = stop.day === formats.today() ? t.week.today.toLowerCase() : formats.day(stop.day);
  return t.log.fromPlan(day, wholeClockWords(stop.startsAt));
}

function placeWords({ description, naics, sites }: EmployerPage, siteId: string | null): string {
  const site = sites.find(({ id }) => id === siteId) ?? sites[0];
  const what = (description || industryWords(naics)).replace(/\.$/, '');
  return [what, site?.addressLine].filter(Boolean).join('. ');
}

function Search({ suggestsPlan, onChoose }: Required<Pick<EmployerChoiceProps, 'suggestsPlan' | 'onChoose'>>) {
  const me = useMe();
  const queries = useQueryClient();
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const found = useQuery({
    queryKey: [...employersKey, 'choice', words],
    queryFn: ({ signal }) => {
      const query =
        words === '' ? { owner: me.staffId, sort: 'last-contact' as const, limit: SHOWN } : { q: words, limit: SHOWN };
      return answerOf(api.GET('/api/employers', { params: { query }, signal }));
    },
    placeholderData: keepPreviousData,
  });
  const add = useSave(
    (name: string, key) =>
      answerOf(
        api.POST('/api/employers', {
          body: { name, ownerStaffId: me.staffId, sites: [{}], isDifferent: false },
          headers: onceWith(key),
        }),
      ),
    {
      refresh: [employersKey],
      onSaved: ({ id }) => {
        void queries.invalidateQueries({ queryKey: employersKey });
        onChoose(id);
      },
    },
  );
  const ahead = useStopsAhead(suggestsPlan && words === '');
  const there = new Set(ahead.map(({ employerId }) => employerId));
  // Nobody is led to a business that asked for peace; by its name it is found.
  const items = (found.data?.items ?? []).filter(
    ({ id, isDoNotContact }) => words !== '' || (!isDoNotContact && !there.has(id)),
  );
  const [only, ...others] = items;
  const isSettled = words !== '' && words === typed.trim() && !found.isFetching;
  const chooseOnly = () => isSettled && only && others.length === 0 && onChoose(only.id);
  return (
    <div className={styles.fields}>
      <TextInput
        label={t.log.chooseEmployer}
        placeholder={t.log.chooseHint}
        type="search"
        size="md"
        autoFocus
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={({ key }) => key === 'Enter' && chooseOnly()}
      />
      {found.isError && <ProblemNote error={found.error} onRetry={() => void found.refetch()} />}
      {ahead.length > 0 && <PlannedList stops={ahead} onChoose={onChoose} />}
      <ul className={styles.list} aria-label={words === '' ? t.log.recent : t.log.employer}>
        {items.map(({ id, name, city, stage, isDoNotContact }) => (
          <li key={id}>
            <button type="button" className={styles.found} onClick={() => onChoose(id)}>
              <span>
                <b>{name}</b> <span className="in-second">{city}</span>
              </span>
              <span className={isDoNotContact ? 'in-second in-brick' : 'in-second'}>
                {isDoNotContact ? t.employers.stopped : t.employers.stages[stage]}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {words === '' && found.isSuccess && items.length + ahead.length === 0 && (
        <p className="in-second">{t.log.nothingYet}</p>
      )}
      {words !== '' && !found.isFetching && items.length === 0 && <p className="in-second">{t.log.none(words)}</p>}
      {words !== '' && !items.some(({ name }) => name.toLowerCase() === words.toLowerCase()) && (
        <div>
          <Button loading={add.isPending} onClick={() => add.mutate(words)}>
            {t.log.addNew(words)}
          </Button>
        </div>
      )}
      {add.isError && <ProblemNote error={add.error} />}
    </div>
  );
}

/** What one has just come from, most of the time. */
function PlannedList({ stops, onChoose }: { stops: readonly Stop[] } & Pick<EmployerChoiceProps, 'onChoose'>) {
  const formats = useFormats();
  return (
    <ul className={styles.list} aria-label={t.log.planned}>
      {stops.map(({ id, employerId, employerName, siteId, siteName, city, day, startsAt }) => (
        <li key={id}>
          <button type="button" className={styles.found} onClick={() => onChoose(employerId, siteId)}>
            <span>
              <b>{employerName}</b> <span className="in-second">{siteName || city}</span>
            </span>
            <span className="in-second">
              {t.log.plannedAt(
                day === formats.today() ? t.week.today : formats.weekdayName(day),
                wholeClockWords(startsAt),
              )}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
