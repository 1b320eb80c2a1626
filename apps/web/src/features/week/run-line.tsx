import { t } from '@/texts';
import { Button } from '@/ui/controls';
import { Note, ProblemNote } from '@/ui/notes';
import { outcomeWords, type PlanRunState } from './use-plan-run';
import styles from './week.module.css';

const words = t.week.run;

/** How far planning is, with the way to stop it; then what came of it, unless the week itself shows that. */
export function RunLine({ run }: { run: PlanRunState }) {
  if (run.isPlanning) {
    return (
      <div className={styles.run} role="group" aria-label={words.planning(0)}>
        <span>{words.planning(run.percent)}</span>
        <progress max={100} value={run.percent > 0 ? run.percent : undefined} aria-label={words.planning(0)} />
        {run.stop && (
          <Button size="compact-md" onClick={run.stop}>
            {words.stop}
          </Button>
        )}
      </div>
    );
  }
  if (run.error) return <ProblemNote error={run.error} onRetry={run.begin} />;
  if (run.outcome === null) return null;
  return <Note tone={run.outcome === 'failed' ? 'brick' : 'accent'}>{outcomeWords(run.outcome)}</Note>;
}
