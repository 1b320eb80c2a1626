import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { weekOf, type Weekday } from '@inroads/calendar';
import { useRef, useState } from 'react';
import { useFormats, useMay, useMe } from '@/app/session';
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
import { useStopActs } from './use-stop-acts';
import { WeekAside } from './week-aside';
import { DayList, OneDay } from './week-days';
import { WeekActions, WeekSteps } from './week-head';
import { plannedOn, shownDays } from './week-model';
import { WeekPlace } from './week-place';
import { WeekSheet } from './week-sheet';
import { WeekState } from './week-state';
import { askedDay, dayNameOf } from './week-view';
import { planQuery, type PlanDay, type PlanWeek } from './week.queries';
import styles from './week.module.css';

const words = t.week;

/** The specialist's home: whom to visit, when, in which order and why; and what to do when the week goes otherwise. */
export function WeekPage() {
  const { agency } = useMe();
  const { day } = useParams({ from: '/in/week/{-$day}' });
  const today = useFormats().today();
  const week = weekOf(askedDay(day, today), agency.weekStart as Weekday);
  const { data, error, refetch, isRefetchError, dataUpdatedAt } = useQuery(planQuery(week));
  if (!data) {
    return (
      <Page>
        <PageHead title={week <= today ? words.title : words.titleOther} note={<WeekSteps week={week} />} isRuled />
        <PageBody>
          {error ? <ProblemNote error={error} onRetry={() => void refetch()} /> : <Skeleton rows={10} />}
        </PageBody>
      </Page>
    );
  }
  return <WeekOf key={week} plan={data} asOf={isRefetchError ? dataUpdatedAt : null} />;
}

function WeekOf({ plan, asOf }: { plan: PlanWeek; asOf: number | null }) {
  const formats = useFormats();
  const mayWrite = useMay('plan.write');
  const isPhone = useMediaQuery('(max-width: 39.99em)') ?? false;
  const run = usePlanRun(plan.staffId, plan.week);
  const { acts, error, again, leave } = useStopActs(plan);
  const [isSettingAside, setIsSettingAside] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useRowKeys(box);
  const chosen = useChosenDay(plan);
  const isOver = plan.days.every(({ date }) => date < plan.today);
  const isThis = plan.days.some(({ date }) => date === plan.today);
  const title = isThis ? (isPhone && chosen.date === plan.today ? words.today : words.title) : words.titleOther;
  const steps = <WeekSteps week={plan.week} />;
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
          <PageHead title={title} note={!isPhone && steps} actions={!isPhone && actions}>
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

/** The day of the address; else today; of another week the first with a visit. */
function useChosenDay(plan: PlanWeek): PlanDay {
  const { day } = useSearch({ from: '/in/week/{-$day}' });
  const days = shownDays(plan);
  return (
    days.find(({ date }) => dayNameOf(date) === day) ??
    days.find(({ date }) => date === plan.today) ??
    days.find((each) => plannedOn(each).length > 0) ??
    (days[0] as PlanDay)
  );
}
