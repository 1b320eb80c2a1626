import type { PreferenceItem, WishCriterion } from '@inroads/matching';
import { Button } from '@/ui/controls';
import { useState } from 'react';
import { useFormats, useMay } from '@/app/session';
import { t } from '@/texts';
import { conflictOf } from '@/ui/conflict';
import { IconPlus } from '@/ui/icons';
import { Note, ProblemNote } from '@/ui/notes';
import { Section } from '@/ui/page';
import { FirstQuestions } from './first-questions';
import { OwnLimit } from './own-limit';
import { OwnWords } from './own-words';
import type { Preferences } from './seekers.queries';
import { useStateWishes } from './use-wishes';
import { WishForm } from './wish-form';
import { WishHistory } from './wish-history';
import { wishLabel } from './wish-label';
import { WishRow } from './wish-row';
import styles from './seeker.module.css';

const words = t.seeker.told;

/** What the person told us: levels by tapping, the rest opens in place. */
export function WishesPane({ seekerId, preferences }: { seekerId: string; preferences: Preferences }) {
  const [adding, setAdding] = useState<WishCriterion | 'any' | null>(null);
  const formats = useFormats();
  const mayWrite = useMay('seeker.write');
  const state = useStateWishes(seekerId, preferences);
  const { items, saidOn } = preferences;

  const change = (at: number, next: PreferenceItem, onKept?: () => void) =>
    state.mutate(
      {
        items: items.map((item, index) => (index === at ? next : item)),
        words: words.saved(wishLabel(next)),
        isTap: !onKept,
      },
      { onSuccess: onKept },
    );
  const remove = (at: number) => {
    const gone = items[at];
    if (gone)
      state.mutate({
        items: items.filter((_, index) => index !== at),
        words: words.removed(wishLabel(gone)),
        isTap: true,
      });
  };
  const add = (item: PreferenceItem) =>
    state.mutate(
      { items: [...items, item], words: words.added(wishLabel(item)) },
      { onSuccess: () => setAdding(null) },
    );

  return (
    <>
      <Section title={words.title} note={saidOn && words.changed(formats.shortDay(saidOn))}>
        <OwnWords
          quote={preferences.quote}
          isBusy={state.isPending}
          onSave={(quote, onKept) => state.mutate({ quote, words: words.quoteSaved }, { onSuccess: onKept })}
        />
        {state.isError &&
          (conflictOf(state.error, 'preferences') || state.error.message.includes('meanwhile') ? (
            <Note tone="amber">{words.conflict}</Note>
          ) : (
            <ProblemNote error={state.error} />
          ))}
        {items.length === 0 && adding === null && <FirstQuestions onAnswer={mayWrite ? setAdding : undefined} />}
        <ul className={styles.wishes}>
          {items.map((item, at) => (
            <WishRow
              key={item.criterion + JSON.stringify(item.value)}
              item={item}
              isBusy={state.isPending}
              onChange={mayWrite ? (next, onKept) => change(at, next, onKept) : undefined}
              onRemove={() => remove(at)}
            />
          ))}
        </ul>
        <OwnLimit
          limits={preferences.ownLimits}
          isBusy={state.isPending}
          onSave={(ownLimits, onKept) => state.mutate({ ownLimits, words: words.limitSaved }, { onSuccess: onKept })}
        />
        {mayWrite && adding === null && items.length > 0 && (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding('any')}>
            {t.seeker.wish.add}
          </Button>
        )}
        {adding !== null && (
          <WishForm
            criterion={adding === 'any' ? null : adding}
            isBusy={state.isPending}
            onSave={add}
            onLeave={() => setAdding(null)}
          />
        )}
      </Section>
      {preferences.number > 0 && <WishHistory seekerId={seekerId} />}
    </>
  );
}
