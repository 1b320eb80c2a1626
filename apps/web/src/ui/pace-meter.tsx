import type { ReactNode } from 'react';
import { t } from '@/texts';
import styles from './pace-meter.module.css';

interface PaceMeterProps {
  readonly counted: number;
  /** Null: no one is looking, so there is no target. Zero is not the same. */
  readonly target: number | null;
  readonly planned?: number;
  readonly size?: 'normal' | 'small';
  /** Said instead of the plain sentence. */
  readonly children?: ReactNode;
}

type CellKind = 'counted' | 'planned' | 'open' | 'none';

/** Filled is counted, hatched planned, hollow open, dashed without a target; always with its sentence. */
export function PaceMeter({ counted, target, planned = 0, size = 'normal', children }: PaceMeterProps) {
  const sentence = paceSentence(counted, target, planned);
  return (
    <div className={styles.pace}>
      <div className={styles.cells} data-size={size} role="img" aria-label={sentence}>
        {cells(counted, target, planned).map((kind, at) => (
          <span key={at} className={styles.cell} data-kind={kind} />
        ))}
      </div>
      <span aria-hidden={children ? undefined : true}>{children ?? sentence}</span>
    </div>
  );
}

function cells(counted: number, target: number | null, planned: number): CellKind[] {
  if (target === null && counted === 0) return ['none', 'none', 'none'];
  const open = Math.max(0, (target ?? 0) - counted - planned);
  return [
    ...Array<CellKind>(counted).fill('counted'),
    ...Array<CellKind>(planned).fill('planned'),
    ...Array<CellKind>(open).fill('open'),
  ];
}

export function paceSentence(counted: number, target: number | null, planned = 0): string {
  if (target === null) return t.parts.pace.noTarget;
  return counted >= target ? t.parts.pace.met(counted, target) : t.parts.pace.sentence(counted, target, planned);
}
