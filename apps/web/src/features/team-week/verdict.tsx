import { t } from '@/texts';
import { IconCheck } from '@/ui/icons';
import styles from './team-week.module.css';
import type { Entry } from './team-week.queries';

/** "Counts", or "Does not count: by phone." with the verdict apart from the reason. */
export function Verdict({ judgement }: Pick<Entry, 'judgement'>) {
  if (judgement.counts) {
    return (
      <span className={styles.counts}>
        <IconCheck size={16} stroke={1.9} aria-hidden />
        {t.teamWeek.entries.counts}
      </span>
    );
  }
  const [verdict, ...why] = judgement.sentence.split(': ');
  return (
    <>
      <b>{why.length > 0 ? `${verdict}:` : verdict}</b> {why.join(': ').replace(/\.$/, '')}
    </>
  );
}
