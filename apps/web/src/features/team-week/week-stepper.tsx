import { addDays, lastDayOf } from '@inroads/calendar';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useFormats } from '@/app/session';
import { useShortcuts } from '@/app/shortcuts';
import { t } from '@/texts';
import { IconChevronLeft, IconChevronRight } from '@/ui/icons';
import { isRunning } from './team-week-view';
import styles from './team-week.module.css';

const words = t.teamWeek;

/** The week before and after. Weeks to come have nothing logged, so it ends with this one. */
export function WeekStepper({ week }: { week: string }) {
  const formats = useFormats();
  const navigate = useNavigate();
  const before = addDays(week, -7);
  const after = isRunning(week, formats.today()) ? null : addDays(week, 7);
  useShortcuts(
    useMemo(() => {
      const go = (day: string) => () =>
        void navigate({ to: '/team/week/{-$day}', params: { day }, search: (search) => search });
      return [
        { keys: '[', label: words.before, run: go(before) },
        ...(after === null ? [] : [{ keys: ']', label: words.after, run: go(after) }]),
      ];
    }, [navigate, before, after]),
  );
  return (
    <span className={styles.stepper}>
      <StepLink day={before} label={words.before} shortcut="[">
        <IconChevronLeft size={18} stroke={1.7} aria-hidden />
      </StepLink>
      <span aria-live="polite">{formats.dayRange(week, lastDayOf(week))}</span>
      {after === null ? (
        <span className={styles.noStep} />
      ) : (
        <StepLink day={after} label={words.after} shortcut="]">
          <IconChevronRight size={18} stroke={1.7} aria-hidden />
        </StepLink>
      )}
    </span>
  );
}

function StepLink(props: { day: string; label: string; shortcut: string; children: React.ReactNode }) {
  const { day, label, shortcut, children } = props;
  return (
    <Link
      to="/team/week/{-$day}"
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
