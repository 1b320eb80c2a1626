import type { ComponentType } from 'react';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import { IconAlertCircle, IconHelpCircle, IconPencil, IconPlayerSkipForward, IconPlus } from '@/ui/icons';
import styles from './imports.module.css';
import { OUTCOMES, type ImportRun, type Outcome } from './imports.queries';

const words = t.imports.check;

const ICONS: Record<Outcome, ComponentType<{ size?: number; stroke?: number }>> = {
  create: IconPlus,
  update: IconPencil,
  decide: IconHelpCircle,
  skip: IconPlayerSkipForward,
  error: IconAlertCircle,
};

export function OutcomeCounts({ counts, kind }: Pick<ImportRun, 'counts' | 'kind'>) {
  const formats = useFormats();
  return (
    <ul className={styles.counts}>
      {OUTCOMES.map((outcome) => {
        const Icon = ICONS[outcome];
        return (
          <li key={outcome}>
            <span className={styles.count}>
              <Icon size={17} stroke={1.7} aria-hidden />
              <b>{formats.number(counts[outcome])}</b> {words.counts[outcome]}
            </span>
            <span className={`in-second ${styles.say}`}>
              {outcome === 'create' ? words.createSay[kind] : words.countsSay[outcome]}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

interface OutcomeFilterProps {
  readonly counts: ImportRun['counts'];
  readonly value: Outcome | null;
  onChange: (outcome: Outcome | null) => void;
}

export function OutcomeFilter({ counts, value, onChange }: OutcomeFilterProps) {
  const formats = useFormats();
  const total = OUTCOMES.reduce((sum, outcome) => sum + counts[outcome], 0);
  return (
    <div className={styles.filter} role="group" aria-label={words.show}>
      <span aria-hidden="true">{words.show}</span>
      {[null, ...OUTCOMES].map((outcome) => (
        <button
          key={outcome ?? 'all'}
          type="button"
          aria-pressed={value === outcome}
          disabled={outcome !== null && counts[outcome] === 0}
          onClick={() => onChange(outcome)}
        >
          {outcome === null ? words.all(formats.number(total)) : words.counts[outcome]}
        </button>
      ))}
    </div>
  );
}

/** What happens to a row, as icon and word. */
export function OutcomeChip({ outcome }: { outcome: Outcome }) {
  const Icon = ICONS[outcome];
  return (
    <span className={styles.chip} data-outcome={outcome}>
      <Icon size={15} stroke={1.7} aria-hidden />
      {words.counts[outcome]}
    </span>
  );
}
