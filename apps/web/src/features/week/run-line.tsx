import { t } from '@/texts';
import { Button } from '@/ui/controls';
import { Note, ProblemNote } from '@/ui/notes';
import { Running } from '@/ui/running';
import { outcomeWords, type PlanRunState } from './use-plan-run';

const words = t.week.run;

/** How far planning is, with the way to stop it; then what came of it, unless the week itself shows that. */
export function RunLine({ run }: { run: PlanRunState }) {
  if (run.isPlanning) {
    return (
      <Running label={words.planning(0)} say={words.planning(run.percent)} done={run.percent}>
        {run.stop && (
          <Button size="compact-md" onClick={run.stop}>
            {words.stop}
          </Button>
        )}
      </Running>
    );
  }
  if (run.error) return <ProblemNote error={run.error} onRetry={run.begin} />;
  if (run.outcome === null) return null;
  return <Note tone={run.outcome === 'failed' ? 'brick' : 'accent'}>{outcomeWords(run.outcome)}</Note>;
}
