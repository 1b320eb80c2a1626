import { useStaffNames } from '@/api/staff';
import { firstName } from '@/facts/first-name';
import { t } from '@/texts';
import { Button } from '@/ui/controls';
import { Note, ProblemNote } from '@/ui/notes';
import { Running } from '@/ui/running';
import type { TeamRun } from './use-team-run';

const words = t.teamPlan.run;

/** How far planning of the team is, with the way to stop it; then what is left of it, with the way to go on. */
export function TeamRunLine({ team }: { team: TeamRun }) {
  const { run, isPlanning, error, begin, stop } = team;
  if (error) return <ProblemNote error={error} onRetry={begin} />;
  if (!isPlanning) return run ? <Rest team={team} /> : null;
  const percent = run?.percent ?? 0;
  return (
    <Running
      label={words.planning(0)}
      say={
        <>
          <b>{words.planning(percent)}</b>
          {run && (
            <span className="in-second">
              {' '}
              {words.doneOf(run.done, run.total)}. {words.leave}
            </span>
          )}
        </>
      }
      done={percent}
    >
      <Button size="compact-md" disabled={!stop} onClick={stop}>
        {run?.isStopAsked ? words.stopping : words.stop}
      </Button>
    </Running>
  );
}

/** A planning that was stopped, or in which somebody's week could not be planned. */
function Rest({ team: { run, resume } }: { team: TeamRun }) {
  const nameOf = useStaffNames();
  if (run?.state !== 'stopped' && run?.state !== 'failed') return null;
  const failed = run.parts.filter(({ state }) => state === 'failed');
  const isFailed = run.state === 'failed';
  const faults = new Set(failed.flatMap(({ fault }) => fault ?? []));
  return (
    <Note
      tone={isFailed ? 'brick' : 'amber'}
      action={resume && <Button onClick={resume}>{isFailed ? words.resumeFailed : words.resume}</Button>}
    >
      {isFailed
        ? words.failed(failed.map(({ staffId }) => firstName(nameOf(staffId))))
        : words.stopped(run.done, run.total)}{' '}
      {[...faults].join(' ')}
    </Note>
  );
}
