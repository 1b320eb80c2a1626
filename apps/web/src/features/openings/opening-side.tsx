import { addDays } from '@inroads/calendar';
import { Button } from '@/ui/controls';
import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { useFormats } from '@/app/session';
import { factState } from '@/facts/fact-state';
import { factLine } from '@/facts/fact-words';
import { t } from '@/texts';
import { Section } from '@/ui/page';
import { Changes } from '../trail/trail';
import { keysOf } from './fact-keys';
import type { Asking } from './asking';
import { factHistoryQuery, factsOf, type OpeningPage } from './openings.queries';
import styles from './openings.module.css';
import historyStyles from '../seekers/seeker.module.css';
import { competitiveOf } from './standing';
import { useOpeningStatus } from './use-opening';

const words = t.opening;

interface SideProps extends Asking {
  readonly opening: OpeningPage;
  readonly mayWrite: boolean;
}

/** To ask, whether it ranks, when to look again, and where everything comes from. */
export function OpeningSide({ opening, mayWrite, ask }: SideProps) {
  const formats = useFormats();
  const facts = factsOf(opening);
  const questions = keysOf(facts)
    .map((key) => ({ key, state: factState(key, facts[key], formats) }))
    .flatMap(({ key, state }) => (state.kind === 'unknown' ? [{ key, question: state.ask }] : []));
  const competitive = competitiveOf(facts);
  const say = {
    yes: [words.competitive.ranks, words.competitive.ranksSay],
    no: [words.competitive.not, words.competitive.notSay],
    unknown: [words.competitive.unknown, words.competitive.unknownSay],
  }[competitive];
  return (
    <>
      <Section title={words.ask.title} note={questions.length > 0 && questions.length}>
        {questions.length === 0 && <p className="in-second">{words.ask.none}</p>}
        <ul>
          {questions.map(({ key, question }) => (
            <li key={key}>
              {mayWrite ? (
                <Button variant="subtle" color="ask" size="compact-sm" onClick={() => ask(key)}>
                  {question}
                </Button>
              ) : (
                <span className="in-ask">{question}</span>
              )}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={words.competitive.title}>
        <p>
          <b>{say[0]}</b> {say[1]}
        </p>
      </Section>
      <CheckAgain opening={opening} mayWrite={mayWrite} />
      {opening.requirements.length > 0 && (
        <Section title={words.requirements.title}>
          <ul>
            {opening.requirements.map(({ name, level }) => (
              <li key={name}>
                {name}{' '}
                <span className="in-second">
                  {level === 'required' ? words.requirements.required : words.requirements.preferred}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <FactHistory opening={opening} />
      <Changes rowId={opening.id} />
    </>
  );
}

function CheckAgain({ opening, mayWrite }: { opening: OpeningPage; mayWrite: boolean }) {
  const formats = useFormats();
  const status = useOpeningStatus(opening);
  const { checkAgainOn } = opening;
  const inAWeek = addDays(formats.today(), 7);
  return (
    <Section title={words.check.title}>
      <p className={styles.buttons}>
        {checkAgainOn === null ? (
          <span className="in-second">{words.check.none}</span>
        ) : (
          <span className={checkAgainOn <= formats.today() ? 'in-amber' : undefined}>
            {checkAgainOn === formats.today() ? words.check.today : words.check.due(formats.day(checkAgainOn))}
          </span>
        )}
        {mayWrite && (
          <Button
            size="compact-md"
            loading={status.isPending}
            onClick={() =>
              status.mutate({ status: opening.status, why: opening.statusWhy ?? '', checkAgainOn: inAWeek })
            }
          >
            {words.check.inAWeek}
          </Button>
        )}
      </p>
    </Section>
  );
}

function FactHistory({ opening }: { opening: OpeningPage }) {
  const formats = useFormats();
  const { data: lines } = useQuery(factHistoryQuery(opening.id));
  if (!lines) return null;
  return (
    <Section title={words.history.title}>
      {lines.length === 0 && <p className="in-second">{words.history.none}</p>}
      <dl className={historyStyles.history}>
        {lines.map(({ id, key, value, asOf, source, certainty }) => (
          <Fragment key={id}>
            <dt>{formats.shortDay(asOf)}</dt>
            <dd>
              {factLine(key, value, formats)}. <span className="in-second">{source || t.facts.how[certainty]}</span>
            </dd>
          </Fragment>
        ))}
      </dl>
    </Section>
  );
}
