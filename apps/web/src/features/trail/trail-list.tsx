import { Fragment } from 'react';
import type { List } from '@/api/list';
import { useStaffNames } from '@/api/staff';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import { Button } from '@/ui/controls';
import { ProblemNote, Skeleton } from '@/ui/notes';
import { toTrailLines, type Entry } from './trail-lines';
import styles from './trail.module.css';

const words = t.trail;

export function TrailList({ list }: { list: List<Entry> }) {
  const formats = useFormats();
  const nameOf = useStaffNames();
  const lines = toTrailLines(list.rows, (instant) => formats.dayOf(instant));
  if (list.error) return <ProblemNote error={list.error} onRetry={list.retry} />;
  if (list.isLoading) return <Skeleton rows={3} />;
  return (
    <>
      {lines.length === 0 && <p className="in-second">{words.none}</p>}
      <dl className={styles.lines}>
        {lines.map(({ key, day, staffId, text, count }) => (
          <Fragment key={key}>
            <dt>{formats.shortDay(day)}</dt>
            <dd>
              {staffId === null ? words.system : nameOf(staffId) || words.colleague} {text}
              {count > 1 && <span className="in-second">, {words.times(count)}</span>}
            </dd>
          </Fragment>
        ))}
      </dl>
      {list.hasMore && (
        <Button variant="subtle" size="compact-sm" onClick={list.more}>
          {t.parts.more}
        </Button>
      )}
    </>
  );
}
