import { cardParts, ENGLISH_MATCH, type CardPart, type Fact, type Label, type SaidOpening } from '@inroads/matching';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useFormats, useMay } from '@/app/session';
import { factState } from '@/facts/fact-state';
import { t } from '@/texts';
import { AskChip, Fact as FactWords } from '@/ui/fact';
import { IconCash, IconClock } from '@/ui/icons';
import { RankedCard } from '@/ui/ranked-card';
import { AnswerNote, NoReasons } from './answer-note';
import { fitLines } from './fit-lines';
import styles from './seeker.module.css';
import type { Answer, SeekerPage, ShownOpening } from './seekers.queries';
import { useAnswer } from './use-answer';

interface OpeningCardProps {
  readonly seeker: SeekerPage;
  readonly opening: ShownOpening;
  readonly position: number;
  readonly rankingId: string;
  readonly answer: Answer | null;
}

export function OpeningCard({ seeker, opening, position, rankingId, answer }: OpeningCardProps) {
  const navigate = useNavigate({ from: '/seekers/$id' });
  const { how } = useSearch({ from: '/in/seekers/$id' });
  const [isAskingWhy, setIsAskingWhy] = useState(false);
  const mayAnswer = useMay('match.answer');
  const give = useAnswer(seeker.id, opening, rankingId);
  const answers = useAnswerFocus(isAskingWhy);
  const isOpen = how === opening.openingId;

  const toggle = () =>
    void navigate({ search: isOpen ? {} : { how: opening.openingId }, replace: true, resetScroll: false });
  const answered = (given: 'yes' | 'maybe' | 'no') => {
    setIsAskingWhy(given === 'no');
    if (given !== 'no') give.mutate({ answer: given, reason: null, ownWords: '' });
  };

  return (
    <RankedCard
      answersRef={answers}
      position={position}
      titleText={opening.title}
      title={
        <Link to="/openings/$id" params={{ id: opening.openingId }}>
          {opening.title}
        </Link>
      }
      employer={opening.employerName}
      sentence={<CardSentence opening={opening} />}
      facts={<CardFacts opening={opening} />}
      lines={isOpen ? fitLines(opening) : []}
      isOpen={isOpen}
      answer={isAskingWhy ? 'no' : answer?.withdrawnAt === null ? answer.answer : null}
      onToggle={toggle}
      onAnswer={mayAnswer ? answered : undefined}
      note={
        isAskingWhy ? (
          <NoReasons
            opening={opening}
            isBusy={give.isPending}
            error={give.error}
            onReason={(reason, ownWords) =>
              give.mutate({ answer: 'no', reason, ownWords }, { onSuccess: () => setIsAskingWhy(false) })
            }
            onLeave={() => setIsAskingWhy(false)}
          />
        ) : (
          answer && (
            <AnswerNote
              seeker={seeker}
              opening={opening}
              answer={answer}
              onTakenBack={() => answers.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()}
            />
          )
        )
      }
    />
  );
}

/** Once the No is kept or left, the keyboard is where it was asked: on the answers. */
function useAnswerFocus(isAsking: boolean): RefObject<HTMLDivElement | null> {
  const answers = useRef<HTMLDivElement>(null);
  const wasAsking = useRef(isAsking);
  useEffect(() => {
    if (wasAsking.current && !isAsking)
      answers.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
    wasAsking.current = isAsking;
  }, [isAsking]);
  return answers;
}

const PART_STYLES: Partial<Record<CardPart['kind'], string | undefined>> = {
  ask: styles.askSentence,
  limit: styles.limitSentence,
};

/** "Fits 5 of 6 things you told us. 12 minutes by bus. Ask: is it noisy?" */
function CardSentence({ opening }: { opening: ShownOpening }) {
  return cardParts(ENGLISH_MATCH, opening as unknown as SaidOpening).map(({ kind, text }) => (
    <span key={text} className={PART_STYLES[kind]}>
      {text}{' '}
    </span>
  ));
}

const SHOWN_LABELS: readonly Label[] = [
  'do-not-contact',
  'seasonal',
  'temporary',
  'temp-agency',
  'with-tips',
  'best-case-schedule',
];

function CardFacts({ opening }: { opening: ShownOpening }) {
  const formats = useFormats();
  const facts = opening.facts as Record<string, Fact<unknown> | undefined>;
  const when = factState('schedule', facts['schedule'], formats);
  const hours = factState('hours', facts['hours'], formats);
  const pay = factState('pay', facts['pay'], formats);
  return (
    <>
      <span>
        <IconClock size={15} stroke={1.7} aria-hidden />
        {when.kind === 'unknown' && hours.kind === 'unknown' ? (
          <AskChip>{t.seeker.openings.unknownSchedule}</AskChip>
        ) : null}
        {when.kind !== 'unknown' && <FactWords fact={withoutSource(when)} />}
        {hours.kind !== 'unknown' && <FactWords fact={withoutSource(hours)} />}
      </span>
      <span>
        <IconCash size={15} stroke={1.7} aria-hidden />
        {pay.kind === 'unknown' ? (
          <AskChip>{t.seeker.openings.unknownPay}</AskChip>
        ) : (
          <FactWords fact={withoutSource(pay)} />
        )}
      </span>
      {opening.labels
        .filter((label) => SHOWN_LABELS.includes(label))
        .map((label) => (
          <span key={label}>{ENGLISH_MATCH.label(label, {})}</span>
        ))}
    </>
  );
}

function withoutSource(state: ReturnType<typeof factState>) {
  return state.kind === 'known' ? { kind: 'known' as const, value: state.value } : state;
}
