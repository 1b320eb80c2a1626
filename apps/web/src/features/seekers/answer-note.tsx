import { ENGLISH_MATCH, sayWish, type PreferenceItem } from '@inroads/matching';
import { Button, TextInput } from '@/ui/controls';
import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { useSave } from '@/api/use-save';
import { useMay } from '@/app/session';
import { t } from '@/texts';
import { ChipGroup } from '@/ui/choice';
import { faultAt, Form } from '@/ui/form';
import { ProblemNote } from '@/ui/notes';
import { useToast } from '@/ui/toast';
import { reasonsFor, reasonWords } from './no-reasons';
import styles from './seeker.module.css';
import { seekerQuery, type Answer, type SeekerPage, type ShownOpening } from './seekers.queries';
import { TakeBack, WishStays } from './take-back';
import { wishLabel } from './wish-label';

const words = t.seeker.answer;

interface NoReasonsProps {
  readonly opening: ShownOpening;
  readonly isBusy: boolean;
  readonly error: Error | null;
  readonly onReason: (reason: string, ownWords: string) => void;
  readonly onLeave: () => void;
}

/** A No asks one reason, so that the next list is better. */
export function NoReasons({ opening, isBusy, error, onReason, onLeave }: NoReasonsProps) {
  const [reason, setReason] = useState<string | null>(null);
  const [ownWords, setOwnWords] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  // Nobody is given words they did not say: own words are a reason, and so is one tap.
  const isMissing = reason === null && ownWords.trim() === '';
  return (
    <Form
      label={words.whyNo}
      submit={words.keepNo}
      isInPlace
      isBusy={isBusy}
      error={error ?? undefined}
      onSubmit={(event) => {
        event?.preventDefault();
        setIsChecked(true);
        if (!isMissing) onReason(reason ?? 'other', ownWords.trim());
      }}
      onCancel={onLeave}
    >
      <ChipGroup
        legend={words.whyNo}
        kind="one"
        options={reasonsFor(opening)}
        chosen={reason === null ? [] : [reason]}
        error={isChecked && isMissing ? words.oneReason : faultAt(error, reason, 'reason')}
        onChange={([next = null]) => setReason(next)}
      />
      <TextInput
        label={words.ownWords}
        maxLength={1000}
        value={ownWords}
        error={faultAt(error, ownWords, 'ownWords')}
        onChange={(event) => setOwnWords(event.currentTarget.value)}
      />
    </Form>
  );
}

interface AnswerNoteProps {
  readonly seeker: SeekerPage;
  readonly opening: ShownOpening;
  readonly answer: Answer;
  /** Where the keyboard goes on once it was taken back. */
  onTakenBack?: () => void;
}

/** What follows from an answer: the wish change a No implies, how far we may speak after a Yes, and that it can be taken back. */
export function AnswerNote({ seeker, opening, answer, onTakenBack }: AnswerNoteProps) {
  if (answer.withdrawnAt !== null) return <WishStays seeker={seeker} answer={answer} />;
  return (
    <div className={styles.offer}>
      {answer.answer === 'yes' && <p className="in-second in-amber">{words.speak[seeker.speakFor]}</p>}
      {answer.answer === 'no' && answer.reason !== null && (
        <b>{answer.ownWords ? words.saidWords(answer.ownWords) : words.said(reasonWords(answer.reason))}</b>
      )}
      {answer.offer && answer.isOfferTaken === null && <Offer seekerId={seeker.id} answer={answer} />}
      {answer.isOfferTaken === true && <span className="in-second">{words.taken}</span>}
      <TakeBack seeker={seeker} opening={opening} answer={answer} onDone={onTakenBack} />
    </div>
  );
}

function Offer({ seekerId, answer }: { seekerId: string; answer: Answer }) {
  const mayAnswer = useMay('match.answer');
  const toast = useToast();
  const decide = useSave(
    (isTaken: boolean) =>
      answerOf(
        api.POST('/api/answers/{id}/decide', {
          params: { path: { id: answer.id } },
          body: { version: answer.version, isTaken },
        }),
      ),
    {
      refresh: [seekerQuery(seekerId).queryKey],
      onSaved: ({ isOfferTaken }) => isOfferTaken === true && toast({ words: words.taken }),
    },
  );
  const item = answer.offer as unknown as PreferenceItem | null;
  if (!item || !mayAnswer) return null;
  const level = words.offerLevels[item.level];
  const label = item.level === 'must' ? wishLabel(item) : sayWish(ENGLISH_MATCH, { level: 'strong', items: [item] });
  return (
    <>
      <span>{words.offer(label, level)}</span>
      <Button loading={decide.isPending} onClick={() => decide.mutate(true)}>
        {words.take(level)}
      </Button>
      <Button variant="subtle" color="gray" onClick={() => decide.mutate(false)}>
        {words.onlyThis}
      </Button>
      {decide.isError && <ProblemNote error={decide.error} />}
    </>
  );
}
