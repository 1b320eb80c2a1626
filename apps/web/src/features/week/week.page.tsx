import { useMediaQuery } from '@mantine/hooks';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { addDays, weekOf, type Weekday } from '@inroads/calendar';
import { useRef, useState } from 'react';
import { usePageTitle } from '@/app/page-title';
import { useFormats, useMay, useMe } from '@/app/session';
import { useShortcuts } from '@/app/shortcuts';
import { t } from '@/texts';
import { ProblemNote, Skeleton } from '@/ui/notes';
import { Page, PageBody, PageHead } from '@/ui/page';
import { useRowKeys } from '@/ui/use-row-keys';
import { ActProblem } from './act-problem';
import { AppointmentForm } from './appointment-form';
import { DayMap } from './day-map';
import { DayStrip } from './day-strip';
import { WeekFolds } from './folds';
import { PaceLine } from './pace-line';
import { RunLine } from './run-line';
import { usePlanRun } from './use-plan-run';
import { useKeptFocus } from './use-kept-focus';
import { useStopActs } from './use-stop-acts';
import { STOP_KEYS } from './use-stop-keys';
import { WeekAside } from './week-aside';
import { DayList, OneDay } from './week-days';
import { WeekActions, WeekSteps } from './week-head';
import { plannedOn, shownDays } from './week-model';
import { WeekPlace } from './week-place';
import { WeekSheet } from './week-sheet';
import { WeekState } from './week-state';
import { askedDay, dayNameOf } from './week-view';
import { planOfQuery, planQuery, type PlanDay, type PlanWeek } from './week.queries';
import styles from './week.module.css';

const words = t.week;
const TEAM_WEEK = { label: t.shell.pages.teamWeek, to: '/team/week' };

/** The specialist's home: whom to visit, when, in which order and why; and what to do when the week goes otherwise. */
export function WeekPage() {
  const week = useAskedWeek();
  const { staffId } = useMe();
  usePageTitle(useIsThisWeek(week) ? null : words.titleOther);
  return <WeekShown week={week} staffId={staffId} query={useQuery(planQuery(week))} />;
}

/** A colleague's week, for whoever looks after it: the same page, to read. */
export function ColleaguesWeekPage() {
  const { staffId } = useParams({ from: '/in/week/of/$staffId/{-$day}' });
  const week = useAskedWeek();
  return <WeekShown week={week} staffId={staffId} query={useQuery(planOfQuery(staffId, week))} />;
}

function useAskedWeek(): string {
  const { agency } = useMe();
  const { day } = useParams({ strict: false });
  return weekOf(askedDay(day, useFormats().today()), agency.weekStart as Weekday);
}

function useIsThisWeek(week: string): boolean {
  const today = useFormats().today();
  return week <= today && today < addDays(week, 7);
}

interface WeekShownProps {
  readonly week: string;
  readonly staffId: string;
  readonly query: UseQueryResult<PlanWeek>;
}

function WeekShown({ week, staffId, query }: WeekShownProps) {
  const isThisWeek = useIsThisWeek(week);
  const { data, error, refetch, isRefetchError, dataUpdatedAt } = query;
  if (data) return <WeekOf key={week} plan={data} asOf={isRefetchError ? dataUpdatedAt : null} />;
  return (
    <Page>
      <PageHead
        title={isThisWeek ? words.title : words.titleOther}
        note={<WeekSteps staffId={staffId} week={week} />}
        isRuled
      />
      <PageBody>
        {error ? <ProblemNote error={error} onRetry={() => void refetch()} /> : <Skeleton rows={10} />}
      </PageBody>
    </Page>
  );
}

function WeekOf({ plan, asOf }: { plan: PlanWeek; asOf: number | null }) {
  const formats = useFormats();
  const isOwn = useMe().staffId === plan.staffId;
  const mayWrite = useMay('plan.write') && isOwn;
  const isPhone = useMediaQuery('(max-width: 39.99em)') ?? false;
  const run = usePlanRun(plan.staffId, plan.week);
  const { acts, error, again, leave } = useStopActs(plan);
  const [isSettingAside, setIsSettingAside] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useRowKeys(box);
  useKeptFocus(box, plan);
  useShortcuts(STOP_KEYS, mayWrite && plan.plan !== null);
  const chosen = useChosenDay(plan);
  const isOver = plan.days.every(({ date }) => date < plan.today);
  const title = isOwn ? ownTitle(plan, isPhone && chosen.date === plan.today) : words.of(plan.staffName);
  const steps = <WeekSteps staffId={plan.staffId} week={plan.week} used={shownDays(plan).map(({ date }) => date)} />;
  const actions = (
    <WeekActions
      plan={plan}
      isPlanning={run.isPlanning}
      onPlan={mayWrite && !isOver ? run.begin : undefined}
      isSettingAside={isSettingAside}
      onSetAside={() => setIsSettingAside(!isSettingAside)}
    />
  );
  return (
    <WeekPlace plan={plan} acts={mayWrite ? acts : null} isPhone={isPhone}>
      <Page>
        <div className={styles.screen} ref={box}>
          <PageHead
            {...(!isOwn && { under: TEAM_WEEK })}
            title={title}
            note={!isPhone && steps}
            actions={!isPhone && actions}
          >
            <PaceLine />
            {isPhone && <DayStrip chosen={chosen.date} />}
          </PageHead>
          <PageBody
            isFlush
            aside={
              !isPhone && (
                <WeekAside>
                  <DayMap day={chosen} />
                </WeekAside>
              )
            }
            asideLabel={words.aside.label}
          >
            <div className={styles.states}>
              {asOf !== null && <p className="in-amber">{words.asOf(formats.time(new Date(asOf).toISOString()))}</p>}
              {isSettingAside && (
                <AppointmentForm
                  day={chosen.date > plan.today ? chosen.date : plan.today}
                  onLeave={() => setIsSettingAside(false)}
                />
              )}
              <RunLine run={run} />
              <ActProblem error={error} again={again} onLeave={leave} />
              <WeekState isPlanning={run.isPlanning} onPlan={mayWrite && !isOver ? run.begin : undefined} />
            </div>
            {isPhone ? (
              <>
                <OneDay day={chosen} />
                <WeekFolds />
                <div className={styles.phoneEnd}>
                  <DayMap day={chosen} />
                  {steps}
                  <div className={styles.buttons}>{actions}</div>
                </div>
              </>
            ) : (
              <DayList />
            )}
          </PageBody>
        </div>
        <WeekSheet />
      </Page>
    </WeekPlace>
  );
}

function ownTitle({ days, today }: PlanWeek, isOnlyToday: boolean): string {
  if (days.every(({ date }) => date !== today)) return words.titleOther;
  return isOnlyToday ? words.today : words.title;
}

/** The day of the address; else today; of another week the first with a visit. */
function useChosenDay(plan: PlanWeek): PlanDay {
  const { day } = useSearch({ strict: false });
  const days = shownDays(plan);
  return (
    days.find(({ date }) => dayNameOf(date) === day) ??
    days.find(({ date }) => date === plan.today) ??
    days.find((each) => plannedOn(each).length > 0) ??
    (days[0] as PlanDay)
  );
}
