import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ApiProblem } from '@/api/problem';
import { t } from '@/texts';
import { Button } from '@/ui/controls';
import { Note, ProblemNote } from '@/ui/notes';
import { planKey } from './week.queries';

const words = t.week.said;

/** Two people, or two devices, at one plan: the later act wrote nothing. */
export function isConflict(error: unknown): boolean {
  return error instanceof ApiProblem && error.status === 409 && error.code.endsWith('changed-meanwhile');
}

interface ActProblemProps {
  readonly error: unknown;
  /** The same act on the week as it stands now. */
  again?: (() => void) | undefined;
  onLeave?: (() => void) | undefined;
}

/** Why an act was not done. After a conflict the week is read anew first, so that one decides on what is there. */
export function ActProblem({ error, again, onLeave }: ActProblemProps) {
  const queries = useQueryClient();
  const isStale = isConflict(error);
  useEffect(() => {
    if (isStale) void queries.invalidateQueries({ queryKey: planKey });
  }, [isStale, error, queries]);
  if (error == null) return null;
  if (!isStale) return <ProblemNote error={error} />;
  return (
    <div role="alert">
      <Note
        tone="amber"
        action={
          <>
            {again && (
              <Button size="compact-md" onClick={again}>
                {words.again}
              </Button>
            )}
            {onLeave && (
              <Button size="compact-md" variant="subtle" color="gray" onClick={onLeave}>
                {words.leave}
              </Button>
            )}
          </>
        }
      >
        {words.conflict}
      </Note>
    </div>
  );
}
