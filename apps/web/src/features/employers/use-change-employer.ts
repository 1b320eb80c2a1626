import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import type { components } from '@/api/generated/schema';
import { useSave } from '@/api/use-save';
import { t } from '@/texts';
import { useToast } from '@/ui/toast';
import { employerQuery, employersKey, type EmployerPage } from './employers.queries';

export type EmployerChanges = Omit<components['schemas']['ChangeEmployerRequest'], 'version'>;

interface Change {
  readonly changes: EmployerChanges;
  /** The version that was read; another one to save over somebody else's change knowingly. */
  readonly version?: number;
  /** What the toast says. */
  readonly words?: string;
}

/** Changes fields of the employer; the toast takes them back. */
export function useChangeEmployer(employer: EmployerPage) {
  const queries = useQueryClient();
  const toast = useToast();
  const { id } = employer;
  const patch = (changes: EmployerChanges, version: number) =>
    answerOf(api.PATCH('/api/employers/{id}', { params: { path: { id } }, body: { ...changes, version } }));
  const keep = (page: EmployerPage) => queries.setQueryData(employerQuery(id).queryKey, page);

  return useSave(
    async ({ changes, version, words }: Change) => {
      const page = await patch(changes, version ?? employer.version);
      keep(page);
      const before = Object.fromEntries(
        Object.keys(changes).map((field) => [field, employer[field as keyof EmployerPage]]),
      ) as EmployerChanges;
      toast({ words: words ?? t.employer.changed, undo: async () => keep(await patch(before, page.version)) });
      return page;
    },
    { refresh: [[...employersKey, 'list']] },
  );
}
