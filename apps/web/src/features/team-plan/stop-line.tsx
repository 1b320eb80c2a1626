import { wholeClockWords } from '@inroads/calendar';
import type { ReactNode } from 'react';
import { useStaffNames } from '@/api/staff';
import { useFormats } from '@/app/session';
import { firstName } from '@/facts/first-name';
import { stateWords } from '@/facts/stop-state-words';
import { t } from '@/texts';
import { IconAlertTriangle, IconArrowsExchange, IconCheck, IconPin, IconUsers } from '@/ui/icons';
import { isPromised, othersAt, ownerOf } from './team-plan-model';
import styles from './team-plan.module.css';
import type { TeamPlan, TeamStop } from './team-plan.queries';

const words = t.teamPlan.stop;

interface StopLineProps {
  readonly plan: TeamPlan;
  readonly staffId: string;
  readonly stop: TeamStop;
  /** Its place in the day; null where it was missed or cancelled. */
  readonly number: number | null;
}

/** One visit of a cell: where, what for, when, for whom, and what about it concerns a colleague. */
export function StopLine({ plan, staffId, stop, number }: StopLineProps) {
  const nameOf = useStaffNames();
  const owner = ownerOf(stop);
  const others = othersAt(plan, staffId, stop).map((id) => firstName(nameOf(id)));
  const state = stateWords(stop, useFormats());
  return (
    <li data-quiet={number === null || undefined}>
      <span className={styles.marker} data-done={stop.state === 'done' || undefined} aria-hidden="true">
        {stop.state === 'done' ? <IconCheck size={14} stroke={2.2} /> : (number ?? '–')}
      </span>
      <div>
        <b>{stop.employerName}</b>
        <div className={styles.about}>
          {aboutOf(stop)}
          <ForWhom {...stop} />
        </div>
        {others.length > 0 && (
          <Tag tone="brick" icon={<IconAlertTriangle size={14} stroke={1.7} aria-hidden />}>
            {words.twice(others)}
          </Tag>
        )}
        {stop.joint && (
          <Tag icon={<IconUsers size={14} stroke={1.7} aria-hidden />}>
            {words.together(stop.joint.colleagues.map(({ name }) => firstName(name)))}
          </Tag>
        )}
        {owner !== null && (
          <Tag tone="amber" icon={<IconArrowsExchange size={14} stroke={1.7} aria-hidden />}>
            {words.covers(firstName(nameOf(owner)))}
          </Tag>
        )}
        {stop.isPinned && stop.state === 'planned' && (
          <Tag icon={<IconPin size={14} stroke={1.7} aria-hidden />}>{words.pinned}</Tag>
        )}
        {state !== undefined && <Tag tone={stop.state === 'done' ? undefined : 'amber'}>{state}</Tag>}
      </div>
    </li>
  );
}

/** "Second cup, 9:00 am, promised". */
function aboutOf(stop: TeamStop): string {
  const { kind, purpose, startsAt } = stop;
  const what = kind === 'appointment' ? words.appointment : (words.purposes[purpose] ?? '');
  return [what, wholeClockWords(startsAt), isPromised(stop) && words.promised].filter(Boolean).join(', ');
}

/** Whom it is for, by first name; on paper, that others may see, only how many. */
function ForWhom({ forWhom, otherSeekers }: Pick<TeamStop, 'forWhom' | 'otherSeekers'>) {
  const count = forWhom.length + otherSeekers;
  if (count === 0) return null;
  return (
    <>
      <span className={styles.onScreen}>, {words.forWhom(forWhom, otherSeekers)}</span>
      <span className={styles.onPaper}>, {words.forWhom([], count)}</span>
    </>
  );
}

interface TagProps {
  readonly tone?: 'brick' | 'amber' | undefined;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

function Tag({ tone, icon, children }: TagProps) {
  return (
    <span className={styles.tag} data-tone={tone}>
      {icon}
      <span>{children}</span>
    </span>
  );
}
