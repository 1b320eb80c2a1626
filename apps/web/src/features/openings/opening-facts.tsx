import { Button } from '@/ui/controls';
import { useState } from 'react';
import { useFormats } from '@/app/session';
import { factState, type WordState } from '@/facts/fact-state';
import { factLabel } from '@/facts/fact-words';
import { t } from '@/texts';
import { AskChip, Fact, FactRow } from '@/ui/fact';
import { IconButton } from '@/ui/icon-button';
import { IconCash, IconClipboardCheck, IconClock, IconPencil, IconPlus } from '@/ui/icons';
import { Section } from '@/ui/page';
import { AnyFactForm, FactForm } from './fact-form';
import { keysOf } from './fact-keys';
import type { Asking } from './asking';
import styles from './openings.module.css';
import { factsOf, type OpeningPage } from './openings.queries';

const words = t.opening.known;
const ICONS: Record<string, typeof IconClock> = { schedule: IconClock, hours: IconClock, pay: IconCash };

interface OpeningFactsProps extends Asking {
  readonly opening: OpeningPage;
  readonly mayWrite: boolean;
}

/** Everything known, usual, in dispute or open, each with its source; changed in place. */
export function OpeningFacts({ opening, mayWrite, asked, ask }: OpeningFactsProps) {
  const [isAdding, setIsAdding] = useState(false);
  const formats = useFormats();
  const facts = factsOf(opening);
  const states = keysOf(facts).map((key) => ({ key, state: factState(key, facts[key], formats) }));
  const count = (kind: WordState['kind']) => states.filter(({ state }) => state.kind === kind).length;
  return (
    <Section
      title={words.title}
      action={
        mayWrite && (
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            leftSection={<IconPlus size={15} aria-hidden />}
            onClick={() => setIsAdding(true)}
          >
            {words.add}
          </Button>
        )
      }
    >
      {isAdding && <AnyFactForm opening={opening} onLeave={() => setIsAdding(false)} />}
      <ul>
        {states.map(({ key, state }) =>
          asked === key ? (
            <li key={key}>
              <FactForm opening={opening} factKey={key} onLeave={() => ask(null)} />
            </li>
          ) : (
            <FactLine key={key} factKey={key} state={state} onEdit={mayWrite ? () => ask(key) : undefined} />
          ),
        )}
      </ul>
      <p className="in-source" style={{ borderTop: '1px solid var(--in-line)', paddingTop: 8 }}>
        {words.counts(count('known'), count('typical'), count('disputed'), count('unknown'))}
      </p>
    </Section>
  );
}

function FactLine({ factKey, state, onEdit }: { factKey: string; state: WordState; onEdit: (() => void) | undefined }) {
  const Icon = ICONS[factKey] ?? IconClipboardCheck;
  const label = factLabel(factKey);
  const source =
    state.kind === 'known' ? `${label}. ${capital(state.source)}${state.isOld ? `, ${t.parts.old}` : ''}` : undefined;
  return (
    <FactRow icon={<Icon size={17} stroke={1.6} aria-hidden />} source={source}>
      {state.kind === 'unknown' ? (
        <AskChip onClick={onEdit}>{state.ask}</AskChip>
      ) : (
        <div className={styles.factLine}>
          <span>
            <Fact fact={state.kind === 'known' ? { kind: 'known', value: capital(state.value) } : state} />{' '}
            {state.kind === 'disputed' && onEdit && (
              <Button variant="subtle" size="compact-xs" onClick={onEdit}>
                {words.settle}
              </Button>
            )}
          </span>
          {onEdit && state.kind !== 'disputed' && (
            <IconButton label={words.edit(label)} onClick={onEdit}>
              <IconPencil size={15} stroke={1.7} aria-hidden />
            </IconButton>
          )}
        </div>
      )}
    </FactRow>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
