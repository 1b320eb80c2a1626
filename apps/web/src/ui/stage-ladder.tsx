import type { Stage } from '@inroads/fidelity';
import { useRef, type KeyboardEvent } from 'react';
import { t } from '@/texts';
import { Cup, type CupLevel } from './cup';
import { IconCheck, IconMessage2Check } from './icons';
import styles from './stage-ladder.module.css';

/** The four steps; `closed` is none of them. */
export const STEPS = ['introduce', 'learn', 'discuss', 'in-touch'] as const satisfies readonly Stage[];
export type Step = (typeof STEPS)[number];

interface StageLadderProps {
  readonly stage: Stage;
  /** When and by whom, or what would bring it there. */
  readonly notes: Readonly<Partial<Record<Step, string>>>;
  /** Absent where the stage may not be moved. Moving is always an act of a person. */
  onMove?: (to: Step) => void;
}

/** Where the talk with one site stands. Arrow keys walk the steps; a step is chosen, never reached by counting. */
export function StageLadder({ stage, notes, onMove }: StageLadderProps) {
  const list = useRef<HTMLOListElement>(null);
  const at = (STEPS as readonly Stage[]).indexOf(stage);

  const walk = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const steps = [...(list.current?.querySelectorAll('button') ?? [])];
    const from = steps.indexOf(document.activeElement as HTMLButtonElement);
    steps[Math.min(Math.max(from + by, 0), steps.length - 1)]?.focus();
  };

  return (
    <ol ref={list} className={styles.ladder} aria-label={t.parts.stage.ladder} onKeyDown={walk}>
      {STEPS.map((step, index) => {
        const state = index < at ? 'done' : index === at ? 'now' : 'ahead';
        const inside = (
          <>
            {step === 'in-touch' ? (
              <IconMessage2Check size={18} stroke={1.7} aria-hidden />
            ) : (
              <Cup level={(index + 1) as CupLevel} isFaint={state === 'ahead'} size={20} />
            )}
            <span>
              <span className={styles.name}>
                <span className={styles.long}>{t.parts.stage[step]}</span>
                <span className={styles.short} aria-hidden="true">
                  {t.parts.stage.short[step]}
                </span>
                {state === 'done' && <IconCheck size={15} stroke={2} aria-label={t.parts.stage.done} />}
              </span>
              {notes[step] && <span className={styles.note}>{notes[step]}</span>}
            </span>
          </>
        );
        const shared = {
          className: styles.step,
          'data-state': state,
          'aria-current': state === 'now' ? ('step' as const) : undefined,
        };
        return (
          <li key={step} className={styles.rung}>
            {onMove ? (
              <button
                type="button"
                {...shared}
                tabIndex={state === 'now' ? 0 : -1}
                onClick={() => step !== stage && onMove(step)}
              >
                {inside}
              </button>
            ) : (
              <div {...shared}>{inside}</div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
