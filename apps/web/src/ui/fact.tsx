import type { ReactNode } from 'react';
import { t } from '@/texts';
import styles from './fact.module.css';
import { IconHelpCircle } from './icons';

/** Something that is known, usual, open or in dispute. An open one is always a question. */
export type FactState =
  | { readonly kind: 'known'; readonly value: ReactNode; readonly source?: ReactNode; readonly isOld?: boolean }
  | { readonly kind: 'typical'; readonly value: ReactNode; readonly source?: ReactNode }
  | { readonly kind: 'unknown'; readonly ask: string }
  | { readonly kind: 'disputed'; readonly values: readonly string[]; readonly source?: ReactNode };

export function Fact({ fact, onAsk }: { fact: FactState; onAsk?: () => void }) {
  if (fact.kind === 'unknown') return <AskChip onClick={onAsk}>{fact.ask}</AskChip>;
  if (fact.kind === 'typical') {
    return (
      <span className={styles.fact}>
        <span className={styles.typical}>{fact.value}</span>{' '}
        <span className={styles.source}>
          {t.parts.typical}
          {fact.source && <>. {fact.source}</>}
        </span>
      </span>
    );
  }
  if (fact.kind === 'disputed') {
    return (
      <span className={styles.fact}>
        <span className={styles.disputed}>{fact.values.join(' or ')}</span>{' '}
        {fact.source && <span className={styles.source}>{fact.source}</span>}
      </span>
    );
  }
  return (
    <span className={styles.fact}>
      {fact.value}{' '}
      {(fact.source || fact.isOld) && (
        <span className={styles.source}>
          {fact.source}
          {fact.isOld && `, ${t.parts.old}`}
        </span>
      )}
    </span>
  );
}

export function AskChip({ children, onClick }: { children: ReactNode; onClick?: () => void }) {
  const inside = (
    <>
      <IconHelpCircle size={14} stroke={1.7} aria-hidden />
      {children}
    </>
  );
  return onClick ? (
    <button type="button" className={styles.ask} onClick={onClick}>
      {inside}
    </button>
  ) : (
    <span className={styles.ask}>{inside}</span>
  );
}

/** One line of "What we know": an icon, the fact, and below it where it comes from. */
export function FactRow({ icon, children, source }: { icon: ReactNode; children: ReactNode; source?: ReactNode }) {
  return (
    <li className={styles.row}>
      {icon}
      <div>
        <div>{children}</div>
        {source && <div className="in-source">{source}</div>}
      </div>
    </li>
  );
}
