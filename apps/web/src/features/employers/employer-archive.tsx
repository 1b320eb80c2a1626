import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import { useSave } from '@/api/use-save';
import { t } from '@/texts';
import { Confirm } from '@/ui/confirm';
import { useToast } from '@/ui/toast';
import { employerQuery, employersKey, type EmployerPage } from './employers.queries';

const words = t.employer.archive;

export function EmployerArchive({ employer, onLeave }: { employer: EmployerPage; onLeave: () => void }) {
  const queries = useQueryClient();
  const toast = useToast();
  const { id, version } = employer;
  const keep = (page: EmployerPage) => queries.setQueryData(employerQuery(id).queryKey, page);
  const restore = async (at: number) =>
    keep(await answerOf(api.POST('/api/employers/{id}/restore', { params: { path: { id } }, body: { version: at } })));
  const archive = useSave(
    (reason: string) =>
      answerOf(api.POST('/api/employers/{id}/archive', { params: { path: { id } }, body: { version, reason } })),
    {
      refresh: [[...employersKey, 'list']],
      onSaved: (page) => {
        keep(page);
        toast({ words: words.done, undo: () => restore(page.version) });
        onLeave();
      },
    },
  );
  return (
    <Confirm
      title={words.title}
      say={words.say}
      act={words.act}
      isBusy={archive.isPending}
      error={archive.error}
      onAct={(reason) => archive.mutate(reason)}
      onLeave={onLeave}
    />
  );
}
