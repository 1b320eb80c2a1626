import { useId, useMemo, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { useShortcuts } from '@/app/shortcuts';
import { t } from '@/texts';
import {
  IconCheck,
  IconChevronDown,
  IconChevronUp,
  IconCircleDashedCheck,
  IconCircleHalf2,
  IconHelpCircle,
  IconX,
} from './icons';
import styles from './ranked-card.module.css';

const ANSWERS = ['yes', 'maybe', 'no'] as const;
export type Answer = (typeof ANSWERS)[number];
export type Verdict = 'fits' | 'usual' | 'part' | 'against' | 'unknown';

export interface FitLine {
  readonly wish: string;
  readonly verdict: Verdict;
  /** 0 to 1; how full the bar is. Nobody is shown the number. */
  readonly share: number;
  readonly words: string;
}

interface RankedCardProps {
  readonly position: number;
  readonly title: ReactNode;
  readonly titleText: string;
  readonly employer: string;
  readonly sentence: ReactNode;
  readonly facts: ReactNode;
  readonly lines: readonly FitLine[];
  readonly isOpen: boolean;
  readonly answer: Answer | null;
  readonly note?: ReactNode;
  readonly answersRef?: Ref<HTMLDivElement>;
  onToggle: () => void;
  /** Absent where the reader may not answer for the person. */
  onAnswer?: (answer: Answer) => void;
}

/** 1, 2 and 3 on the card that has the focus. */
function keysOfCard() {
  return ANSWERS.map((answer, at) => ({ keys: String(at + 1), label: t.parts.card.key(t.parts.answers[answer]) }));
}

/** One opening as the person reads it: title and answer, the sentence, the facts, and on demand how it fits. */
export function RankedCard(props: RankedCardProps) {
  const {
    position,
    title,
    titleText,
    employer,
    sentence,
    facts,
    lines,
    isOpen,
    answer,
    note,
    answersRef,
    onToggle,
    onAnswer,
  } = props;
  const id = useId();
  useShortcuts(useMemo(keysOfCard, []), onAnswer !== undefined);
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || !onAnswer) return;
    const chosen = ANSWERS[Number(event.key) - 1];
    if (chosen) onAnswer(chosen);
  };
  return (
    <li className={styles.card} tabIndex={-1} data-row onKeyDown={onKey} aria-labelledby={`${id}-title`}>
      <span className={styles.number}>{position}</span>
      <div>
        <div className={styles.top}>
          <h3 id={`${id}-title`} className={styles.title}>
            {title} <span>{t.parts.card.at(employer)}</span>
          </h3>
          {onAnswer && (
            <Answers ref={answersRef} label={t.parts.card.answer(titleText)} answer={answer} onAnswer={onAnswer} />
          )}
        </div>
        <p className={styles.sentence}>{sentence}</p>
        <div className={styles.facts}>
          {facts}
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={isOpen}
            aria-controls={`${id}-how`}
            onClick={onToggle}
          >
            {isOpen ? t.parts.card.hide : t.parts.card.show}
            {isOpen ? <IconChevronUp size={16} aria-hidden /> : <IconChevronDown size={16} aria-hidden />}
          </button>
        </div>
        <div id={`${id}-how`}>{isOpen && <HowItFits lines={lines} />}</div>
        {note && <div className={styles.note}>{note}</div>}
      </div>
    </li>
  );
}

function Answers({
  ref,
  label,
  answer,
  onAnswer,
}: {
  ref: Ref<HTMLDivElement> | undefined;
  label: string;
  answer: Answer | null;
  onAnswer: (answer: Answer) => void;
}) {
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next =
      by > 0 ? event.currentTarget.nextElementSibling : by < 0 ? event.currentTarget.previousElementSibling : null;
    (next as HTMLElement | null)?.focus();
  };
  return (
    <div ref={ref} className={styles.answers} role="radiogroup" aria-label={label}>
      {ANSWERS.map((option, at) => (
        <button
          key={option}
          type="button"
          role="radio"
          aria-checked={answer === option}
          tabIndex={answer === option || (answer === null && at === 0) ? 0 : -1}
          className={styles.answer}
          onClick={() => onAnswer(option)}
          onKeyDown={walk}
        >
          {answer === option && <IconCheck size={16} stroke={2.2} aria-hidden />}
          {t.parts.answers[option]}
        </button>
      ))}
    </div>
  );
}

const VERDICT_ICONS: Record<Verdict, typeof IconCheck> = {
  fits: IconCheck,
  usual: IconCircleDashedCheck,
  part: IconCircleHalf2,
  against: IconX,
  unknown: IconHelpCircle,
};

function HowItFits({ lines }: { lines: readonly FitLine[] }) {
  return (
    <ul className={styles.how}>
      {lines.map(({ wish, verdict, share, words }) => {
        const Icon = VERDICT_ICONS[verdict];
        return (
          <li key={wish} className={styles.line} data-verdict={verdict}>
            <Icon size={17} stroke={1.9} role="img" aria-label={t.parts.card[verdict]} />
            <span>{wish}</span>
            <span className={styles.bar} data-verdict={verdict} aria-hidden="true">
              {verdict !== 'unknown' && <span style={{ width: `${share * 100}%` }} />}
            </span>
            <span className={styles.words}>{words}</span>
          </li>
        );
      })}
    </ul>
  );
}
