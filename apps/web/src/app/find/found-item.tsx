import type { Found } from './found';
import styles from './find.module.css';

interface FoundItemProps {
  readonly id: string;
  readonly item: Found;
  readonly words: string;
  readonly isCurrent: boolean;
  onPoint: () => void;
  onOpen: () => void;
}

export function FoundItem({ id, item, words, isCurrent, onPoint, onOpen }: FoundItemProps) {
  const Icon = item.icon;
  return (
    // The combobox keeps the focus and the keys; the mouse is the second way.
    <div id={id} className={styles.item} role="option" aria-selected={isCurrent} onMouseMove={onPoint} onClick={onOpen}>
      <Icon size={18} stroke={1.7} aria-hidden />
      <span>
        <b>
          <Marked text={item.title} words={words} />
        </b>
        {item.say && <small>{item.say}</small>}
      </span>
      {isCurrent && <kbd aria-hidden="true">Enter</kbd>}
    </div>
  );
}

/** The letters that were typed, in weight. */
function Marked({ text, words }: { text: string; words: string }) {
  const sought = words.replace(/^[>@]/, '').trim().toLowerCase();
  const from = sought === '' ? -1 : text.toLowerCase().indexOf(sought);
  if (from < 0) return text;
  return (
    <>
      {text.slice(0, from)}
      <mark>{text.slice(from, from + sought.length)}</mark>
      {text.slice(from + sought.length)}
    </>
  );
}
