import { useSave } from '@/api/use-save';
import { importsKey } from './imports.queries';

/** One act on a run; what the page shows of it is read again. */
export function useImportAct<Input = void>(run: (input: Input, key: string) => Promise<unknown>, onSaved?: () => void) {
  return useSave(run, { refresh: [importsKey], ...(onSaved && { onSaved }) });
}
