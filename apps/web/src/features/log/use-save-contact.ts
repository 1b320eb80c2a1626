import { addDays, lastDayOf, weekOf, type Weekday } from '@inroads/calendar';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { answerOf, api } from '@/api/client';
import { onceWith, useSave } from '@/api/use-save';
import { useFormats, useMay, useMe } from '@/app/session';
import { t } from '@/texts';
import { useToast } from '@/ui/toast';
import type { EmployerPage } from '../employers/employers.queries';
import { paceWords } from '../week/pace-line';
import { planQuery } from '../week/week.queries';
import type { LogDraft } from './draft';
import { CHANGED } from './log.queries';
import { toRequest } from './to-request';
import { forgetDraft } from './use-draft';

/**
 * Saves the entry and goes back to the week it was planned in, else to the employer; the toast takes it back.
 * @param week a day of the week whose page one came from
 */
export function useSaveContact(employer: EmployerPage, week: string | null) {
  const me = useMe();
  const mayRead = useMay('plan.read');
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
        if (week !== null && !asksToStop) void navigate({ to: '/week/{-$day}', params: { day: week }, search: {} });
        else
          void navigate({
            to: '/employers/$id',
            params: { id: employer.id },
            search: asksToStop ? { act: 'stop' } : {},
          });
        void sayHowItStands(draft.day ?? formats.today()).then((said) =>
          toast({ words: t.log.saved(said), undo: () => takeBack(id) }),
        );
      },
    },
  );

  /** In the words of the week's page, which counts what is planned as well. */
  async function sayHowItStands(day: string): Promise<string> {
    const first = weekOf(day, me.agency.weekStart as Weekday);
    if (!mayRead) return '';
    const plan = await queries.fetchQuery({ ...planQuery(first), staleTime: 0 }).catch(() => null);
    if (plan === null) return '';
    const { stands, said } = paceWords(plan);
    const isNow = first <= formats.today() && formats.today() < addDays(first, 7);
    const which = isNow ? t.log.thisWeek : formats.dayRange(first, addDays(lastDayOf(first), -2));
    return `${which}: ${stands} ${said}`;
  }

  async function takeBack(id: string): Promise<void> {
    const path = { id };
    const { version } = await answerOf(api.GET('/api/contacts/{id}', { params: { path } }));
    await answerOf(
      api.POST('/api/contacts/{id}/void', { params: { path }, body: { version, reason: t.log.undoReason } }),
    );
    for (const queryKey of CHANGED) void queries.invalidateQueries({ queryKey });
  }
}
