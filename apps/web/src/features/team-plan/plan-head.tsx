import { addDays, weekOf, type Weekday } from '@inroads/calendar';
import { Link, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useFormats, useMe } from '@/app/session';
import { workingRange } from '@/facts/week-range';
import { t } from '@/texts';
import { Button } from '@/ui/controls';
import { IconRefresh, IconRoute } from '@/ui/icons';
import { WeekStepper } from '@/ui/week-stepper';

const words = t.teamPlan;

export function PlanStepper({ week }: { week: string }) {
  const navigate = useNavigate();
  const onKey = useCallback(
    (day: string) => void navigate({ to: '/team/plan/{-$day}', params: { day }, search: (search) => search }),
    [navigate],
  );
  return (
    <WeekStepper
      week={week}
      name={useWeekName(week)}
      link={(day, step) => <Link to="/team/plan/{-$day}" params={{ day }} search={(search) => search} {...step} />}
      onKey={onKey}
    />
  );
}

function useWeekName(week: string): string {
  const formats = useFormats();
  const { agency } = useMe();
  const thisWeek = weekOf(formats.today(), agency.weekStart as Weekday);
  const range = formats.dayRange(...workingRange(week));
  if (week === thisWeek) return words.weeks.this(range);
  return week === addDays(thisWeek, 7) ? words.weeks.next(range) : words.weeks.other(range);
}

interface PlanActionsProps {
  /** Something is planned already. */
  readonly isAgain: boolean;
  readonly isPlanning: boolean;
  onPlan: () => void;
}

export function PlanActions({ isAgain, isPlanning, onPlan }: PlanActionsProps) {
  const Icon = isAgain ? IconRefresh : IconRoute;
  return (
    <Button
      variant={isAgain ? 'default' : 'filled'}
      loading={isPlanning}
      leftSection={<Icon size={17} stroke={1.7} aria-hidden />}
      onClick={onPlan}
    >
      {isAgain ? words.again : words.plan}
    </Button>
  );
}
