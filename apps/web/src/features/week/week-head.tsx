import { useFormats } from '@/app/session';
import { workingRange } from '@/facts/week-range';
import { t } from '@/texts';
import { Button } from '@/ui/controls';
import { IconPrinter, IconRefresh } from '@/ui/icons';
import { WeekStepper } from '@/ui/week-stepper';
import { SetAsideButton } from './set-aside-button';
import { WeekLink } from './week-link';
import type { PlanWeek } from './week.queries';

const words = t.week;

interface WeekStepsProps {
  readonly staffId: string;
  readonly week: string;
  /** Days on which there is something; Monday to Friday are named in any case. */
  readonly used?: readonly string[];
}

/** By link only: here [ and ] move the visit that has the focus. */
export function WeekSteps({ staffId, week, used }: WeekStepsProps) {
  const name = useFormats().dayRange(...workingRange(week, used));
  return (
    <WeekStepper week={week} name={name} link={(day, step) => <WeekLink staffId={staffId} day={day} {...step} />} />
  );
}

interface WeekActionsProps {
  readonly plan: PlanWeek;
  readonly isPlanning: boolean;
  /** Undefined where this person may only look, or the week is over. */
  onPlan?: (() => void) | undefined;
  /** Time that is spoken for is entered. */
  readonly isSettingAside: boolean;
  onSetAside: () => void;
}

export function WeekActions({ plan, isPlanning, onPlan, isSettingAside, onSetAside }: WeekActionsProps) {
  const isRunning = plan.week <= plan.today;
  const label = isRunning ? words.replanFromTomorrow : words.replan;
  return (
    <>
      {onPlan && <SetAsideButton isOpen={isSettingAside} onToggle={onSetAside} />}
      {plan.plan && (
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconPrinter size={17} stroke={1.7} aria-hidden />}
          onClick={() => window.print()}
        >
          {words.print}
        </Button>
      )}
      {onPlan && plan.plan && (
        <Button loading={isPlanning} leftSection={<IconRefresh size={17} stroke={1.7} aria-hidden />} onClick={onPlan}>
          {label}
        </Button>
      )}
    </>
  );
}
