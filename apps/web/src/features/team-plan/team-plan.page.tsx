import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { addDays, weekOf, type Weekday } from '@inroads/calendar';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { Me } from '@/api/me';
import { useFormats, useMe } from '@/app/session';
import { askedDay } from '@/features/week/week-view';
import { t } from '@/texts';
import { FilterBar, PickFilter } from '@/ui/filter-bar';
import { Empty, ProblemNote, Skeleton } from '@/ui/notes';
import { Page, PageBody, PageHead } from '@/ui/page';
import { PlanGrid } from './plan-grid';
import { PlanSentence, PlanSums } from './plan-sums';
import { PlanActions, PlanStepper } from './plan-head';
import { SettledSections, SettleSection } from './team-aside';
import { isOver } from './team-plan-model';
import styles from './team-plan.module.css';
import { teamPlanQuery, type TeamPlan } from './team-plan.queries';
import { TeamRunLine } from './team-run-line';
import { useTeamRun } from './use-team-run';

const words = t.teamPlan;

type Team = Me['teams'][number];

/** The week ahead of a team: who goes where, what is to be settled between them, and planning it all together. */
export function TeamPlanPage() {
  const { agency, teams: all } = useMe();
  const { day } = useParams({ from: '/in/team/plan/{-$day}' });
  const { team } = useSearch({ from: '/in/team/plan/{-$day}' });
  const nextWeek = addDays(useFormats().today(), 7);
  const week = weekOf(askedDay(day, nextWeek), agency.weekStart as Weekday);
  const teams = all.filter(({ kind }) => kind === 'supervisor');
  const teamId = teams.find(({ id }) => id === team)?.id ?? teams[0]?.id;
  if (teamId !== undefined) return <OfTeam key={`${teamId} ${week}`} teamId={teamId} teams={teams} week={week} />;
  return (
    <Page>
      <PageHead title={words.title} isRuled />
      <PageBody>
        <Empty title={words.noTeam.title}>{words.noTeam.say}</Empty>
      </PageBody>
    </Page>
  );
}

interface OfTeamProps {
  readonly teamId: string;
  readonly teams: readonly Team[];
  readonly week: string;
}

function OfTeam({ teamId, teams, week }: OfTeamProps) {
  const { data, error, refetch } = useQuery(teamPlanQuery(teamId, week));
  const plan = data?.week === week && data.teamId === teamId ? data : undefined;
  if (plan) return <Shown plan={plan} teams={teams} />;
  return (
    <Page>
      <PageHead title={words.title} note={<PlanStepper week={week} />} isRuled />
      <PageBody>
        {error ? <ProblemNote error={error} onRetry={() => void refetch()} /> : <Skeleton rows={10} />}
      </PageBody>
    </Page>
  );
}

function Shown({ plan, teams }: { plan: TeamPlan; teams: readonly Team[] }) {
  const isPhone = useMediaQuery('(max-width: 39.99em)') ?? false;
  const mayPlan = !isOver(plan);
  const run = useTeamRun(plan);
  const isEmpty = plan.lines.length === 0;
  const isNothing = plan.lines.every((line) => line.plan === null);
  const actions = mayPlan && !isEmpty && (
    <PlanActions isAgain={!isNothing} isPlanning={run.isPlanning} onPlan={run.begin} />
  );
  const stepper = <PlanStepper week={plan.week} />;
  return (
    <Page>
      <PageHead
        title={words.title}
        note={!isPhone && stepper}
        actions={!isPhone && actions}
        sentence={!isEmpty && <PlanSentence plan={plan} />}
        isRuled
      >
        <TeamPick teams={teams} teamId={plan.teamId} />
        {isPhone ? (
          <>
            {stepper}
            <div className={styles.actions}>{actions}</div>
          </>
        ) : (
          <div className={styles.headEnd} />
        )}
      </PageHead>
      <PageBody
        isFlush
        isAsideNarrow
        asideLabel={words.aside.label}
        aside={
          !isNothing && (
            <>
              {!isPhone && <SettleSection plan={plan} />}
              <SettledSections plan={plan} />
            </>
          )
        }
      >
        <div className={styles.states}>
          <TeamRunLine team={run} />
          {isEmpty && <Empty title={words.nobody.title}>{words.nobody.say}</Empty>}
          {!isEmpty && isNothing && !run.isPlanning && (
            <Empty title={words.empty.title}>{mayPlan ? words.empty.say : words.empty.past}</Empty>
          )}
          {isPhone && !isNothing && <SettleSection plan={plan} />}
        </div>
        {!isEmpty && <PlanGrid plan={plan} />}
        {!isNothing && <PlanSums plan={plan} />}
      </PageBody>
    </Page>
  );
}

/** Shown where one has more than one team. */
function TeamPick({ teams, teamId }: { teams: readonly Team[]; teamId: string }) {
  const navigate = useNavigate({ from: '/team/plan/{-$day}' });
  if (teams.length < 2) return null;
  return (
    <FilterBar>
      <PickFilter
        label={words.team}
        value={teamId}
        options={teams.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(next) => void navigate({ search: next ? { team: next } : {}, replace: true })}
      />
    </FilterBar>
  );
}
