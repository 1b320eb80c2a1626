import { Button } from '@/ui/controls';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef, useState, type ReactNode } from 'react';
import { ENGLISH_MATCH } from '@inroads/matching';
import { useMay } from '@/app/session';
import { t } from '@/texts';
import { Empty, ProblemNote, Skeleton } from '@/ui/notes';
import { Section } from '@/ui/page';
import { useRowKeys } from '@/ui/use-row-keys';
import { AnswerNote } from './answer-note';
import { costliestGate, failureWords } from './fit-lines';
import { OpeningCard } from './opening-card';
import { OrderForm } from './order-form';
import { inOwnOrder } from './own-order';
import styles from './seeker.module.css';
import { answersQuery, rankingQuery, type Ranking, type SeekerPage, type ShownOpening } from './seekers.queries';

const words = t.seeker.openings;
const STEP = 20;
const MOST = 100;

/** Openings in the order of what the person told us, then what does not fit and why. */
export function OpeningsPane({ seeker, wishes }: { seeker: SeekerPage; wishes: number }) {
  const [limit, setLimit] = useState(STEP);
  const [isOrdering, setIsOrdering] = useState(false);
  const mayAnswer = useMay('match.answer');
  const ranking = useQuery({
    ...rankingQuery(seeker.id, limit),
    enabled: wishes > 0,
    placeholderData: keepPreviousData,
  });
  const answers = useQuery(answersQuery(seeker.id));
  const cards = useRef<HTMLOListElement>(null);
  useRowKeys(cards);

  if (wishes === 0) return <Section title={words.title}>{null}</Section>;
  if (ranking.isError) return <ProblemNote error={ranking.error} onRetry={() => void ranking.refetch()} />;
  if (!ranking.data) return <Skeleton rows={9} />;
  const { ranked, doesNotFit, notRanked, counts, ownOrder } = ranking.data;
  const answerTo = (openingId: string) => answers.data?.find((answer) => answer.openingId === openingId) ?? null;
  const noteOf = (opening: ShownOpening) => {
    const answer = answerTo(opening.openingId);
    // The button that took it back is gone: the keyboard goes on at the line that it stood in.
    const onTakenBack = () => document.getElementById(lineId(opening))?.focus();
    return answer && <AnswerNote seeker={seeker} opening={opening} answer={answer} onTakenBack={onTakenBack} />;
  };
  const shown = inOwnOrder(ranked, ownOrder?.openingIds ?? []);
  return (
    <>
      <Section
        title={words.title}
        note={`${words.counts(counts.ranked, counts.doesNotFit)} ${ownOrder ? words.ownOrder : words.ourOrder}`}
        action={
          mayAnswer &&
          shown.length > 1 && (
            <Button variant="subtle" color="gray" size="compact-sm" onClick={() => setIsOrdering(!isOrdering)}>
              {isOrdering ? words.reorderLeave : words.reorder}
            </Button>
          )
        }
      >
        {isOrdering ? (
          <OrderForm
            seekerId={seeker.id}
            openings={shown}
            version={ownOrder?.version ?? 0}
            onLeave={() => setIsOrdering(false)}
          />
        ) : (
          <ol ref={cards} className={styles.cards}>
            {shown.map((opening, at) => (
              <OpeningCard
                key={opening.openingId}
                seeker={seeker}
                opening={opening}
                position={at + 1}
                rankingId={ranking.data.id}
                answer={answerTo(opening.openingId)}
              />
            ))}
          </ol>
        )}
        {ranked.length === 0 && <NothingFits ranking={ranking.data} />}
        {counts.ranked > ranked.length && limit < MOST && (
          <Button variant="subtle" onClick={() => setLimit(Math.min(MOST, limit + STEP))}>
            {words.more}
          </Button>
        )}
      </Section>
      <DoesNotFit openings={doesNotFit} total={counts.doesNotFit} noteOf={noteOf} />
      <NotRanked openings={notRanked} noteOf={noteOf} />
    </>
  );
}

function NothingFits({ ranking: { doesNotFit, considered } }: { ranking: Ranking }) {
  if (considered === 0) return <Empty title={words.noneOpen}>{t.seekers.empty.say}</Empty>;
  const gate = costliestGate(doesNotFit);
  return <Empty title={words.nothingFits}>{gate && words.nothingFitsAsk(gate.wish, gate.count)}</Empty>;
}

const lineId = ({ openingId }: ShownOpening) => `unranked-${openingId}`;

interface UnrankedProps {
  readonly openings: readonly ShownOpening[];
  /** What the person said to it while it was in the list. */
  readonly noteOf: (opening: ShownOpening) => ReactNode;
}

function DoesNotFit({ openings, total, noteOf }: UnrankedProps & { readonly total: number }) {
  if (openings.length === 0) return null;
  return (
    <div className={styles.heavy}>
      <Section title={words.doesNotFit}>
        <ul className={styles.because}>
          {openings.map((opening) => (
            <li key={opening.openingId} id={lineId(opening)} tabIndex={-1}>
              <Link
                to="/openings/$id"
                params={{ id: opening.openingId }}
                style={{ color: 'inherit', textDecoration: 'none' }}
              >
                <b>
                  {opening.title}, {opening.employerName}:
                </b>
              </Link>{' '}
              {failureWords(opening).map(({ said, wish }) => (
                <span key={said + wish}>
                  {said} <span className="in-second">{wish}</span>{' '}
                </span>
              ))}
              {noteOf(opening)}
            </li>
          ))}
        </ul>
        {total > openings.length && <p className="in-source">{words.moreNot(total - openings.length)}</p>}
      </Section>
    </div>
  );
}

function NotRanked({ openings, noteOf }: UnrankedProps) {
  if (openings.length === 0) return null;
  return (
    <Section title={words.notRanked}>
      <ul className={`${styles.because} in-second`}>
        {openings.map((opening) => (
          <li key={opening.openingId} id={lineId(opening)} tabIndex={-1}>
            {opening.title}, {opening.employerName}:{' '}
            {opening.notRankedBecause && ENGLISH_MATCH.notRanked[opening.notRankedBecause].replace(/^Not ranked: /, '')}
            {noteOf(opening)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
