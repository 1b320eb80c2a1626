import type { PreferenceItem } from '@inroads/matching';
import { useQuery } from '@tanstack/react-query';
import { useMay } from '@/app/session';
import { t } from '@/texts';
import { Button } from '@/ui/controls';
import { ProblemNote } from '@/ui/notes';
import { withoutOffer } from './before-offer';
import styles from './seeker.module.css';
import {
  preferenceHistoryQuery,
  preferencesQuery,
  type Answer,
  type Preferences,
  type SeekerPage,
  type ShownOpening,
} from './seekers.queries';
import { useTakeBack } from './use-answer';
import { useStateWishes } from './use-wishes';
import { wishLabel } from './wish-label';

const words = t.seeker.answer;

interface TakeBackProps {
  readonly seeker: SeekerPage;
  readonly opening: ShownOpening;
  readonly answer: Answer;
  /** Where the keyboard goes on: the button is gone then. */
  onDone?: () => void;
}

/** Takes an answer back in one tap. Absent where the reader may not answer for the person. */
export function TakeBack({ seeker, opening, answer, onDone }: TakeBackProps) {
  const mayAnswer = useMay('match.answer');
  const takeBack = useTakeBack(seeker.id, opening, onDone);
  if (!mayAnswer) return null;
  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        loading={takeBack.isPending}
        aria-label={words.takeBackOf(t.parts.answers[answer.answer], opening.title)}
        onClick={() => takeBack.mutate(answer)}
      >
        {words.takeBack}
      </Button>
      {takeBack.isError && <ProblemNote error={takeBack.error} />}
    </>
  );
}

/** Says of an answer that was taken back which wish came of it and stays, and takes that back too. */
export function WishStays({ seeker, answer }: { seeker: SeekerPage; answer: Answer }) {
  const { data: preferences } = useQuery(preferencesQuery(seeker.id));
  const { data: versions } = useQuery(preferenceHistoryQuery(seeker.id));
  if (!preferences || !versions || !answer.offer || answer.isOfferTaken !== true) return null;
  const offer = answer.offer as unknown as PreferenceItem;
  const items = withoutOffer(offer, preferences.items, versions);
  if (items === null) return null;
  return (
    <div className={styles.offer}>
      <span>{words.stays(t.parts.answers[answer.answer], wishLabel(offer), words.offerLevels[offer.level])}</span>
      <TakeWishBack seekerId={seeker.id} preferences={preferences} items={items} label={wishLabel(offer)} />
    </div>
  );
}

interface TakeWishBackProps {
  readonly seekerId: string;
  readonly preferences: Preferences;
  readonly items: readonly PreferenceItem[];
  readonly label: string;
}

function TakeWishBack({ seekerId, preferences, items, label }: TakeWishBackProps) {
  const mayWrite = useMay('seeker.write');
  const state = useStateWishes(seekerId, preferences);
  if (!mayWrite) return null;
  return (
    <>
      <Button
        size="compact-sm"
        loading={state.isPending}
        onClick={() => state.mutate({ items, words: words.wishTakenBack(label) })}
      >
        {words.takeWishBack}
      </Button>
      {state.isError && <ProblemNote error={state.error} />}
    </>
  );
}
