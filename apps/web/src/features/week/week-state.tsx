import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { t } from '@/texts';
import { Button } from '@/ui/controls';
import { IconRoute } from '@/ui/icons';
import { Empty, Note } from '@/ui/notes';
import { lookingQuery } from '../log/log.queries';
import { DraftPanel, ProposalPanel } from './proposal-panel';
import { isAwayAllWeek, plannedIn } from './week-model';
import { useWeek } from './week-place';

const words = t.week.empty;

interface WeekStateProps {
  readonly isPlanning: boolean;
  onPlan?: (() => void) | undefined;
}

/** Above the days: what still stands though nobody is there, a draft to accept, changes to take, what has become known since, or what a first plan needs. */
export function WeekState({ isPlanning, onPlan }: WeekStateProps) {
  const { plan } = useWeek();
  const { proposal } = plan;
  const isAway = isAwayAllWeek(plan);
  const stillStands = plannedIn(plan).length > 0;
  if (plan.figures?.leftOut === 'not-employed') return <Empty title={words.noHours}>{words.noHoursSay}</Empty>;
  if (isAway && !proposal && !stillStands) return <Empty title={words.leave}>{words.leaveSay}</Empty>;
  if (plan.plan === null) return isPlanning ? null : <NoPlan onPlan={onPlan} />;
  return (
    <>
      {isAway && stillStands && <Note tone="amber">{words.leaveStands}</Note>}
      {proposal && <ProposalPanel proposal={proposal} />}
      {plan.plan.status === 'draft' && <DraftPanel version={plan.plan.version} />}
      {!proposal && plan.newOpenings > 0 && <Note tone="accent">{t.week.aside.newOpenings(plan.newOpenings)}</Note>}
    </>
  );
}

/** Teaches: where there are no job seekers to plan for, that comes first. */
function NoPlan({ onPlan }: Pick<WeekStateProps, 'onPlan'>) {
  const { plan, acts } = useWeek();
  const { data } = useQuery(lookingQuery(plan.staffId));
  const isOver = plan.days.every(({ date }) => date < plan.today);
  if (isOver) return <Empty title={words.past}>{''}</Empty>;
  const hasNobody = data?.length === 0;
  return (
    <Empty
      title={hasNobody ? words.noWishes : words.title}
      action={
        hasNobody && acts ? (
          <Button renderRoot={(props) => <Link to="/seekers" {...props} />}>{words.toSeekers}</Button>
        ) : (
          onPlan && (
            <Button variant="filled" leftSection={<IconRoute size={17} stroke={1.7} aria-hidden />} onClick={onPlan}>
              {t.week.plan}
            </Button>
          )
        )
      }
    >
      {acts && (hasNobody ? words.noWishesSay : words.say)}
    </Empty>
  );
}
