import type { SettingName } from '@inroads/contracts';
import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { useSave } from '@/api/use-save';
import { useFormats, useMe } from '@/app/session';
import { t } from '@/texts';
import { useToast } from '@/ui/toast';
import { nextWeekStart, stateOf, weeksReopened } from './rules';
import { recountsQuery, settingsQuery, type Setting } from './settings.queries';

const words = t.settings.counting;

export interface RuleDraft {
  readonly name: SettingName;
  readonly value: unknown;
  /** What holds today. */
  readonly held: unknown;
  readonly fromDay: string;
  readonly why: string;
  /** Weeks that have begun and would be counted anew. */
  readonly reopened: number;
  /** Saving a day in the past is asked about once more. */
  readonly isAsked: boolean;
  readonly isWhyMissing: boolean;
  readonly isBusy: boolean;
  readonly error: Error | null;
  set: (change: Partial<Pick<RuleDraft, 'value' | 'fromDay' | 'why'>>) => void;
  save: () => void;
}

/** What somebody is about to change in a rule: shared by the row and by what stands beside it. */
export function useRuleDraft(setting: Setting, onSaved: () => void): RuleDraft {
  const { agency } = useMe();
  const formats = useFormats();
  const toast = useToast();
  const today = formats.today();
  const { name } = setting;
  const held = stateOf(setting, today).now.value;
  const [draft, setDraft] = useState(() => ({
    value: held,
    fromDay: nextWeekStart(today, agency.weekStart),
    why: '',
  }));
  const [isAsked, setIsAsked] = useState(false);
  const [isTried, setIsTried] = useState(false);
  const reopened =
    draft.fromDay === '' || name.startsWith('planning.') ? 0 : weeksReopened(draft.fromDay, today, agency.weekStart);
  const change = useSave(
    () =>
      answerOf(
        api.POST('/api/settings/{name}', {
          params: { path: { name } },
          body: { ...draft, value: draft.value as never },
        }),
      ),
    {
      refresh: [settingsQuery.queryKey, recountsQuery.queryKey],
      onSaved: () => {
        toast({ words: words.saved(t.settings.rules[name].title, formats.shortDay(draft.fromDay)) });
        onSaved();
      },
    },
  );
  const save = () => {
    setIsTried(true);
    if (draft.why.trim() === '' || draft.fromDay === '') return;
    if (reopened > 0 && !isAsked) setIsAsked(true);
    else change.mutate(undefined);
  };
  return {
    ...draft,
    name,
    held,
    reopened,
    isAsked,
    isWhyMissing: isTried && draft.why.trim() === '',
    isBusy: change.isPending,
    error: change.error,
    set: (part) => {
      setIsAsked(false);
      setDraft((before) => ({ ...before, ...part }));
    },
    save,
  };
}
