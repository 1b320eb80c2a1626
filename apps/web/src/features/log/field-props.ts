import type { EmployerPage } from '../employers/employers.queries';
import type { LogDraft } from './draft';
import type { ChangeDraft } from './use-draft';

/** What every field of the form works with. */
export interface FieldProps {
  readonly employer: EmployerPage;
  readonly draft: LogDraft;
  readonly change: ChangeDraft;
  /** Said once somebody has tried to save. */
  readonly isChecked: boolean;
}
