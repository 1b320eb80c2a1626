import { t } from '@/texts';
import { Button } from '@/ui/controls';
import { ProblemNote } from '@/ui/notes';
import { decideId } from './decide-form';
import type { ImportRow } from './imports.queries';
import { useDecide } from './use-decide';

const words = t.imports.check;

interface RowActProps {
  readonly runId: string;
  readonly row: ImportRow;
  readonly isOpen: boolean;
  onDecide: () => void;
}

/** The one thing to do with a row, if there is one. */
export function RowAct({ runId, row, isOpen, onDecide }: RowActProps) {
  const decide = useDecide(runId, row);
  if (decide.error) return <ProblemNote error={decide.error} />;
  if (row.decision) {
    return (
      <Button
        variant="subtle"
        color="gray"
        size="compact-md"
        aria-label={words.againRow(row.row)}
        loading={decide.isPending}
        onClick={() => decide.mutate(null)}
      >
        {words.again}
      </Button>
    );
  }
  if (row.outcome === 'decide') {
    return (
      <Button
        size="compact-md"
        data-decide
        aria-label={words.decideRow(row.row)}
        aria-expanded={isOpen}
        aria-controls={isOpen ? decideId(row.id) : undefined}
        onClick={onDecide}
      >
        {words.decide}
      </Button>
    );
  }
  if (row.outcome !== 'update' && row.outcome !== 'create') return null;
  return (
    <Button
      size="compact-md"
      aria-label={words.skipRow(row.row)}
      loading={decide.isPending}
      onClick={() => decide.mutate({ kind: 'skip' })}
    >
      {words.skipIt}
    </Button>
  );
}
