import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { answerOf, api } from '@/api/client';
import { onceWith, useSave } from '@/api/use-save';
import { useFormats, useMe } from '@/app/session';
import { t } from '@/texts';
import { useToast } from '@/ui/toast';
import type { EmployerPage } from '../employers/employers.queries';
import type { LogDraft } from './draft';
import { CHANGED, ownWeekQuery } from './log.queries';
import { toRequest } from './to-request';
import { forgetDraft } from './use-draft';

/** Saves the entry and goes to the employer; the toast takes it back. */
export function useSaveContact(employer: EmployerPage) {
  const me = useMe();
  const formats = useFormats();
  const queries = useQueryClient();
  const toast = useToast();
  const navigate = useNavigate();
  return useSave(
    async (draft: LogDraft, key) => {
      // Zones come apart from the form: most entries are of now.
      const { instantOfDraft } = await import('./instant-of-draft');
      const happenedAt = instantOfDraft(draft, me.agency.zone);
      const body = toRequest(draft, { staffId: me.staffId, happenedAt, deviceKey: key });
      const { id } = await answerOf(api.POST('/api/contacts', { body, headers: onceWith(key) }));
      return { id, draft };
    },
    {
      onSaved: ({ id, draft }) => {
        forgetDraft();
        for (const queryKey of CHANGED) void queries.invalidateQueries({ queryKey });
        const asksToStop = draft.results.includes('asked-not-to-contact');
        void navigate({ to: '/employers/$id', params: { id: employer.id }, search: asksToStop ? { act: 'stop' } : {} });
        void sayHowItStands(draft.day);
        async function sayHowItStands(day: string | null) {
          const week = await queries.fetchQuery(ownWeekQuery(day ?? undefined)).catch(() => null);
          toast({
            words: t.log.saved(
              week?.figures ? `${formats.dayRange(week.week, lastDay(week.week))}: ${week.figures.sentence}.` : '',
            ),
            undo: () => takeBack(id),
          });
        }
      },
    },
  );

  async function takeBack(id: string): Promise<void> {
    const path = { id };
    const { version } = await answerOf(api.GET('/api/contacts/{id}', { params: { path } }));
    await answerOf(
      api.POST('/api/contacts/{id}/void', { params: { path }, body: { version, reason: t.log.undoReason } }),
    );
    for (const queryKey of CHANGED) void queries.invalidateQueries({ queryKey });
  }
}

function lastDay(week: string): string {
  return new Date(Date.parse(`${week}T00:00:00Z`) + 6 * 86_400_000).toISOString().slice(0, 10);
}
