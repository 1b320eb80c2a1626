import { addDays, lastDayOf, weekOf, type Weekday } from '@inroads/calendar';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useFormats, useMe } from '@/app/session';
import { useShortcuts } from '@/app/shortcuts';
import { t } from '@/texts';
import { Button } from '@/ui/controls';
import { IconChevronLeft, IconChevronRight, IconRefresh, IconRoute } from '@/ui/icons';
import styles from './team-plan.module.css';

const words = t.teamPlan;

/** The week before and the one after, by link or by key. */
export function PlanStepper({ week }: { week: string }) {
  const navigate = useNavigate();
  const before = addDays(week, -7);
  const after = addDays(week, 7);
  useShortcuts(
    useMemo(() => {
      const go = (day: string) => () =>
        void navigate({ to: '/team/plan/{-$day}', params: { day }, search: (search) => search });
      return [
        { keys: '[', label: words.before, run: go(before) },
        { keys: ']', label: words.after, run: go(after) },
      ];
    }, [navigate, before, after]),
  );
  return (
    <span className={styles.stepper}>
      <StepLink day={before} label={words.before} shortcut="[">
        <IconChevronLeft size={18} stroke={1.7} aria-hidden />
      </StepLink>
      <span aria-live="polite">{useWeekName(week)}</span>
      <StepLink day={after} label={words.after} shortcut="]">
        <IconChevronRight size={18} stroke={1.7} aria-hidden />
      </StepLink>
    </span>
  );
}

function useWeekName(week: string): string {
  const formats = useFormats();
  const { agency } = useMe();
  const thisWeek = weekOf(formats.today(), agency.weekStart as Weekday);
  const range = formats.dayRange(week, addDays(lastDayOf(week), -2));
  if (week === thisWeek) return words.weeks.this(range);
  return week === addDays(thisWeek, 7) ? words.weeks.next(range) : words.weeks.other(range);
}

function StepLink(props: { day: string; label: string; shortcut: string; children: React.ReactNode }) {
  const { day, label, shortcut, children } = props;
  return (
    <Link
      to="/team/plan/{-$day}"
      params={{ day }}
      search={(search) => search}
      className={styles.step}
      aria-label={label}
      aria-keyshortcuts={shortcut}
      data-tip={`${label} (${shortcut})`}
    >
      {children}
    </Link>
  );
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
