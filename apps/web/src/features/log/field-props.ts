import type { EmployerPage } from '../employers/employers.queries';
import type { LogDraft } from './draft';
import type { ContactDetail } from './from-contact';
import type { ChangeDraft } from './use-draft';

/** What every field of the form works with. */
export interface FieldProps {
  readonly employer: EmployerPage;
  readonly draft: LogDraft;
  readonly change: ChangeDraft;
  /** The entry that is changed; none while a new one is tapped together. */
  readonly entry?: ContactDetail | undefined;
  /** What the server refused about it. */
  readonly error: Error | null;
  /** Said once somebody has tried to save. */
  readonly isChecked: boolean;
}
