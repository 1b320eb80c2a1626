import { lastDayOf } from '@inroads/calendar';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useFormats, useMay, useMe } from '@/app/session';
import { t } from '@/texts';
import { Button } from '@/ui/controls';
import { DataList } from '@/ui/data-list';
import { FilterBar, PickFilter } from '@/ui/filter-bar';
import { Empty, ProblemNote, Skeleton } from '@/ui/notes';
import { Page, PageBody, PageHead } from '@/ui/page';
import { WeekStepper } from '@/ui/week-stepper';
import styles from './team-week.module.css';
import { isRunning, type TeamWeekSearch } from './team-week-view';
import { teamWeekQuery, type TeamWeek } from './team-week.queries';
import { useWeekColumns } from './week-columns';
import { WeekEntries } from './week-entries';

const words = t.teamWeek;

export function TeamWeekPage() {
  const { day } = useParams({ from: '/in/team/week/{-$day}' });
  const { team } = useSearch({ from: '/in/team/week/{-$day}' });
  const isAgency = useMay('week.read-agency');
  const { data, error, refetch } = useQuery(teamWeekQuery({ day, team }, isAgency));
  const isPhone = useMediaQuery('(max-width: 39.99em)');
  const stepper = data && <Steps week={data.week} />;
  return (
    <Page>
      <PageHead
        title={words.title[isAgency ? 'agency' : 'team']}
        note={!isPhone && stepper}
        actions={data && <PlanLink week={data.week} />}
        sentence={data && data.lines.length > 0 && <Sentence data={data} />}
      >
        {isPhone ? stepper : undefined}
      </PageHead>
      <TeamFilter />
      <PageBody isFlush>
        {error ? (
          <ProblemNote error={error} onRetry={() => void refetch()} />
        ) : !data ? (
          <Skeleton rows={8} />
        ) : data.lines.length === 0 ? (
          <div className={styles.inside}>
            <Empty title={words.nobody.title}>{words.nobody.say}</Empty>
          </div>
        ) : (
          <WeekTable data={data} />
        )}
      </PageBody>
    </Page>
  );
}

/** Weeks to come have nothing logged, so it ends with this one. */
function Steps({ week }: { week: string }) {
  const formats = useFormats();
  const navigate = useNavigate();
  const onKey = useCallback(
    (day: string) => void navigate({ to: '/team/week/{-$day}', params: { day }, search: (search) => search }),
    [navigate],
  );
  return (
    <WeekStepper
      week={week}
      name={formats.dayRange(week, lastDayOf(week))}
      isLast={isRunning(week, formats.today())}
      link={(day, step) => <Link to="/team/week/{-$day}" params={{ day }} search={(search) => search} {...step} />}
      onKey={onKey}
    />
  );
}

/** What is planned of the week that is shown: a supervisor's to see. */
function PlanLink({ week }: { week: string }) {
  const { team } = useSearch({ from: '/in/team/week/{-$day}' });
  if (!useMay('plan.run-team')) return null;
  return (
    <Button
      renderRoot={(props) => (
        <Link to="/team/plan/{-$day}" params={{ day: week }} search={team ? { team } : {}} {...props} />
      )}
    >
      {t.teamPlan.see}
    </Button>
  );
}

function WeekTable({ data }: { data: TeamWeek }) {
  const navigate = useNavigate({ from: '/team/week/{-$day}' });
  const { open } = useSearch({ from: '/in/team/week/{-$day}' });
  const show = useCallback(
    (staffId: string | undefined) =>
      void navigate({
        search: ({ team }: TeamWeekSearch) => ({ ...(team && { team }), ...(staffId && { open: staffId }) }),
        replace: true,
      }),
    [navigate],
  );
  const toggle = useCallback((staffId: string) => show(staffId === open ? undefined : staffId), [show, open]);
  const columns = useWeekColumns({ week: data.week, openId: open, onToggle: toggle });
  return (
    <div className={styles.weeks}>
      <DataList
        caption={words.title.team}
        columns={columns}
        rows={data.lines}
        idOf={({ staffId }) => staffId}
        onOpen={({ staffId }) => toggle(staffId)}
        openId={open ?? null}
        drill={(line) => (
          <WeekEntries line={line} week={data.week} edition={data.edition} onClose={() => show(undefined)} />
        )}
      />
    </div>
  );
}

/** How many are at their target; nobody is named or ranked. */
function Sentence({ data: { week, lines } }: { data: TeamWeek }) {
  const isOver = !isRunning(week, useFormats().today());
  const figures = lines.flatMap(({ figures }) => figures ?? []);
  const withTarget = figures.filter(({ leftOut, targetAdjusted }) => leftOut === null && targetAdjusted !== null);
  const met = withTarget.filter(({ counted, targetAdjusted }) => counted >= (targetAdjusted ?? 0)).length;
  const short = withTarget.length - met;
  const none = figures.length - withTarget.length;
  const parts = [
    words.atTarget(met, withTarget.length),
    short > 0 && (isOver ? words.short(short) : words.toGo(short)),
    none > 0 && words.withoutTarget(none),
  ].filter(Boolean);
  return (
    <>
      <b>{parts.join(', ')}.</b> {words.say}
    </>
  );
}

/** Shown where one has more than one team. */
function TeamFilter() {
  const { teams } = useMe();
  const navigate = useNavigate({ from: '/team/week/{-$day}' });
  const { team } = useSearch({ from: '/in/team/week/{-$day}' });
  const own = teams.filter(({ kind }) => kind === 'supervisor');
  if (own.length < 2) return null;
  return (
    <FilterBar>
      <PickFilter
        label={words.team}
        value={team}
        options={own.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(next) => void navigate({ search: next ? { team: next } : {}, replace: true })}
      />
    </FilterBar>
  );
}
