import { Conflict } from '@inroads/kernel';
import type { ImportState } from './import.words';

const STANDS: Record<ImportState, string> = {
  columns: 'waits for its columns',
  checking: 'is being checked',
  checked: 'was checked and waits to be written',
  writing: 'is being written',
  done: 'is done',
  stopped: 'was stopped',
  undoing: 'is being undone',
  undone: 'was undone',
  failed: 'failed',
};

/** The run is at another step than this needs. */
export class ImportNotNow extends Conflict {
  constructor(state: ImportState) {
    super(
      'import.not-now',
      `This import ${STANDS[state]}, so that cannot be done now. Open it again to see how it stands.`,
      {
        details: { state },
      },
    );
  }
}

export class UndoTooLate extends Conflict {
  constructor() {
    super(
      'import.undo-too-late',
      'An import can be undone for 30 days, and these are over. What it wrote can be changed by hand.',
    );
  }
}

export class DecisionNotPossible extends Conflict {
  constructor() {
    super(
      'import.decision-not-possible',
      'This row cannot be decided that way. Look at what it may be, and choose again.',
    );
  }
}
