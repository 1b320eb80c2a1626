import type { Level, PreferenceItem } from '@inroads/matching';
import { useState } from 'react';
import { t } from '@/texts';
import { Segments } from '@/ui/choice';
import { choiceOf, LEVEL_OF, mayBeAvoided, wishLabel, withLevel, type Choice } from './wish-label';
import { WishForm } from './wish-form';
import styles from './seeker.module.css';

interface WishRowProps {
  readonly item: PreferenceItem;
  readonly isBusy: boolean;
  /** Absent where the reader may not write it down. `onKept`: what was typed stays open until then. */
  readonly onChange: ((item: PreferenceItem, onKept?: () => void) => void) | undefined;
  readonly onRemove: () => void;
}

const CHOICES: readonly { value: Choice; label: string; tone?: 'brick' }[] = [
  { value: 'must', label: t.parts.levels.must },
  { value: 'prefer', label: t.parts.levels.prefer },
  { value: 'avoid', label: t.parts.levels.avoid, tone: 'brick' },
];

/** One wish: its level by one tap; its name opens how much, the value and the person's words. */
export function WishRow({ item, isBusy, onChange, onRemove }: WishRowProps) {
  const [isOpen, setIsOpen] = useState(false);
  const label = wishLabel(item);
  const choices = mayBeAvoided(item) ? CHOICES : CHOICES.slice(0, 2);
  if (!onChange) {
    return (
      <li className={styles.wish}>
        <div className={styles.line}>
          <span>{label}</span>
          <b>{t.seeker.level[item.level]}</b>
        </div>
      </li>
    );
  }
  return (
    <li className={styles.wish}>
      <div className={styles.line}>
        <button type="button" className={styles.label} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {label}
          {isSoft(item.level) && <span className="in-second"> {t.seeker.howMuch[item.level]}</span>}
        </button>
        <Segments
          label={t.seeker.wish.level(label)}
          options={choices}
          value={choiceOf(item.level)}
          onChange={(choice) => onChange(withLevel(item, LEVEL_OF[choice]))}
        />
      </div>
      {item.ownWords && !isOpen && <div className="in-source">“{item.ownWords}”</div>}
      {isOpen && (
        <div className={styles.open}>
          <HowMuch item={item} label={label} onChange={onChange} />
          <WishForm
            criterion={item.criterion}
            item={item}
            isBusy={isBusy}
            onSave={(next) => {
              onChange(next, () => setIsOpen(false));
            }}
            onRemove={onRemove}
            onLeave={() => setIsOpen(false)}
          />
        </div>
      )}
    </li>
  );
}

function isSoft(level: Level): level is 'nice' | 'rather-not' {
  return level === 'nice' || level === 'rather-not';
}

/** Opens Prefer to "really" or "would be nice", and Avoid to "rather not". */
function HowMuch({
  item,
  label,
  onChange,
}: {
  item: PreferenceItem;
  label: string;
  onChange: (item: PreferenceItem) => void;
}) {
  if (item.level === 'must') return null;
  const levels = choiceOf(item.level) === 'prefer' ? (['strong', 'nice'] as const) : (['avoid', 'rather-not'] as const);
  return (
    <Segments<Level>
      label={t.seeker.howMuch.label(label)}
      options={levels.map((level) => ({ value: level, label: t.seeker.howMuch[level] }))}
      value={item.level}
      onChange={(level) => onChange(withLevel(item, level))}
    />
  );
}
