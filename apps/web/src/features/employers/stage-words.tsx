import type { Stage } from '@inroads/fidelity';
import { t } from '@/texts';
import { Cup, type CupLevel } from '@/ui/cup';
import { IconBan, IconCircleOff } from '@/ui/icons';
import styles from './employers.module.css';

const CUPS: Record<Exclude<Stage, 'closed'>, CupLevel> = { introduce: 1, learn: 2, discuss: 3, 'in-touch': 3 };

/** The cup and its words; a stop comes before every stage. */
export function StageWords({ stage, isStopped = false }: { stage: Stage; isStopped?: boolean }) {
  return (
    <span className={styles.stage}>
      {isStopped ? (
        <IconBan size={16} stroke={1.8} aria-hidden />
      ) : stage === 'closed' ? (
        <IconCircleOff size={16} stroke={1.8} aria-hidden />
      ) : (
        <span aria-hidden="true">
          <Cup level={CUPS[stage]} />
        </span>
      )}
      {isStopped ? t.employers.stopped : t.employers.stages[stage]}
    </span>
  );
}
