import { useState, type ReactNode } from 'react';
import { t } from '@/texts';
import { Cup, type CupLevel } from './cup';
import {
  IconBan,
  IconBuildingStore,
  IconClock,
  IconHeart,
  IconHelpCircle,
  IconMessage2Check,
  IconRoute,
  IconUsers,
} from './icons';
import styles from './reason-chip.module.css';

export type ReasonKind = 'promise' | 'cup' | 'wish' | 'hour' | 'moved' | 'ask' | 'stop' | 'fact' | 'together';

export interface Reason {
  readonly kind: ReasonKind;
  /** Up to nine words. */
  readonly words: string;
  readonly cup?: CupLevel;
  onOpen?: () => void;
}

const TONES: Record<ReasonKind, string> = {
  promise: 'amber',
  cup: 'plain',
  wish: 'accent',
  hour: 'plain',
  moved: 'amber',
  ask: 'ask',
  stop: 'brick',
  fact: 'plain',
  together: 'accent',
};

const ICONS: Record<Exclude<ReasonKind, 'cup'>, ReactNode> = {
  promise: <IconMessage2Check size={15} stroke={1.7} aria-hidden />,
  wish: <IconHeart size={15} stroke={1.7} aria-hidden />,
  hour: <IconClock size={15} stroke={1.7} aria-hidden />,
  moved: <IconRoute size={15} stroke={1.7} aria-hidden />,
  ask: <IconHelpCircle size={15} stroke={1.7} aria-hidden />,
  stop: <IconBan size={15} stroke={1.7} aria-hidden />,
  fact: <IconBuildingStore size={15} stroke={1.7} aria-hidden />,
  together: <IconUsers size={15} stroke={1.7} aria-hidden />,
};

const ORDER: readonly ReasonKind[] = ['stop', 'together', 'moved', 'promise', 'cup', 'wish', 'hour', 'ask', 'fact'];
const SHOWN = 3;

function ReasonChip({ kind, words, cup = 1, onOpen }: Reason) {
  const icon = kind === 'cup' ? <Cup level={cup} size={16} /> : ICONS[kind];
  const inside = (
    <>
      {icon}
      {words}
    </>
  );
  return onOpen ? (
    <button type="button" className={styles.chip} data-tone={TONES[kind]} onClick={onOpen}>
      {inside}
    </button>
  ) : (
    <span className={styles.chip} data-tone={TONES[kind]}>
      {inside}
    </span>
  );
}

/** At most three reasons at first, the strongest kind first. */
export function ReasonChips({ reasons }: { reasons: readonly Reason[] }) {
  const [isOpen, setIsOpen] = useState(false);
  const sorted = [...reasons].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  const shown = isOpen ? sorted : sorted.slice(0, SHOWN);
  const hidden = sorted.length - shown.length;
  return (
    <div className={styles.chips}>
      {shown.map((reason) => (
        <ReasonChip key={reason.kind + reason.words} {...reason} />
      ))}
      {hidden > 0 && (
        <button type="button" className={styles.more} onClick={() => setIsOpen(true)}>
          {t.parts.moreReasons(hidden)}
        </button>
      )}
    </div>
  );
}
