import { lastDayOf, weekOf, type Weekday } from '@inroads/calendar';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { answerOf, api } from '@/api/client';
import { onceWith, useSave } from '@/api/use-save';
import { useFormats, useMe } from '@/app/session';
import { workingRange } from '@/facts/week-range';
import { t } from '@/texts';
import { useToast } from '@/ui/toast';
import type { EmployerPage } from '../employers/employers.queries';
import { countedWords } from '../week/pace-line';
import { dayNameOf } from '../week/week-view';
import type { LogDraft } from './draft';
import { CHANGED, ownWeekQuery } from './log.queries';
import { toRequest } from './to-request';
import { forgetDraft, triedOf } from './use-draft';

/**
 * Saves the entry and goes back to the week it was planned in, else to the employer; the toast takes it back.
 * @param week a day of the week whose page one came from
 */
export function useSaveContact(employer: EmployerPage, week: string | null) {
  const me = useMe();

  const formats = useFormats();
  const queries = useQueryClient();
  const toast = useToast();
  const navigate = useNavigate();
  return useSave(
    async (draft: LogDraft, key, at) => {
      // Zones come apart from the form: most entries are of now.
      const { instantOfDraft } = await import('./instant-of-draft');
      const happenedAt = instantOfDraft(draft, me.agency.zone, at);
      const body = toRequest(draft, { staffId: me.staffId, happenedAt, deviceKey: key });
      const { id } = await answerOf(api.POST('/api/contacts', { body, headers: onceWith(key) }));
      return { id, draft };
    },
    {
      // Closing the form keeps the draft, so what was sent of it is kept as well: else it would be logged twice.
      tried: triedOf(me.staffId, employer.id),
      correct: async ({ id }, draft) => {
        const { writeOnto } = await import('./write-onto');
        const onto = await answerOf(api.GET('/api/contacts/{id}', { params: { path: { id } } }));
        await writeOnto({ draft, onto }, me);
        return { id, draft };
      },
      onSaved: ({ id, draft }) => {
        forgetDraft(me.staffId, draft.employerId);
        for (const queryKey of CHANGED) void queries.invalidateQueries({ queryKey });
        const asksToStop = draft.results.includes('asked-not-to-contact');
        if (week !== null && !asksToStop)
          void navigate({
            to: '/week/{-$day}',
            params: { day: isThisWeek(week) ? undefined : week },
            search: { day: dayNameOf(week) },
          });
        else
          void navigate({
            to: '/employers/$id',
            params: { id: employer.id },
            search: asksToStop ? { act: 'stop' } : {},
          });
        void sayHowItStands(draft.day).then((said) => toast({ words: t.log.saved(said), undo: () => takeBack(id) }));
      },
    },
  );

  function isThisWeek(day: string): boolean {
    const first = weekOf(formats.today(), me.agency.weekStart as Weekday);
    return first <= day && day <= lastDayOf(first);
  }

  /** As the week's page says it; what is still planned that page says itself, once the plan has taken note. */
  async function sayHowItStands(day: string | null): Promise<string> {
    const own = await queries.fetchQuery(ownWeekQuery(day ?? undefined)).catch(() => null);
    if (!own?.figures) return '';
    const { counted, targetAdjusted } = own.figures;
    const which = isThisWeek(own.week) ? t.log.thisWeek : formats.dayRange(...workingRange(own.week));
    return `${which}: ${countedWords(counted, targetAdjusted)}.`;
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
