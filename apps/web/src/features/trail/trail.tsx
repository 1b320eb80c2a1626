import { lazy, Suspense, useState, type ReactNode } from 'react';
import { t } from '@/texts';
import { Skeleton } from '@/ui/notes';
import styles from './trail.module.css';

const ChangesList = lazy(async () => ({ default: (await import('./changes-list')).ChangesList }));
const SeekerTrailList = lazy(async () => ({ default: (await import('./seeker-trail-list')).SeekerTrailList }));

/** What was changed of an employer, a place, an opening: asked for only when somebody opens it. */
export function Changes({ rowId }: { rowId: string }) {
  return (
    <Opened title={t.trail.changes}>
      <ChangesList rowId={rowId} />
    </Opened>
  );
}

export function SeekerTrail({ seekerId }: { seekerId: string }) {
  return (
    <Opened title={t.trail.looked}>
      <SeekerTrailList seekerId={seekerId} />
    </Opened>
  );
}

function Opened({ title, children }: { title: string; children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className={styles.trail} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && <Suspense fallback={<Skeleton rows={3} />}>{children}</Suspense>}
    </details>
  );
}
