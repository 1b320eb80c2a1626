import { type ReactNode } from 'react';
import styles from './drill.module.css';
import { IconChevronDown, IconChevronUp } from './icons';
import { useEscape } from './use-escape';
import { useFocusBack } from './use-focus-back';

/** The name of a row that opens what stands behind it. Focus comes back here when the drill is closed. */
export function DrillToggle({
  id,
  isOpen,
  onToggle,
  children,
}: {
  id: string;
  isOpen: boolean;
  onToggle: () => void;
  children: ReactNode;
}) {
  const button = useFocusBack<HTMLButtonElement>(isOpen);
  const Icon = isOpen ? IconChevronUp : IconChevronDown;
  return (
    <button
      ref={button}
      type="button"
      className={styles.toggle}
      aria-expanded={isOpen}
      aria-controls={id}
      onClick={onToggle}
    >
      <Icon size={16} stroke={1.7} aria-hidden />
      <span>{children}</span>
    </button>
  );
}

/** Opens under its row and pushes what follows; never lies over it. Esc closes it, wherever the focus is. */
export function Drill({
  id,
  label,
  onClose,
  children,
}: {
  id: string;
  label: string;
  onClose: () => void;
  children: ReactNode;
}) {
  useEscape(onClose);
  return (
    <section id={id} className={styles.drill} aria-label={label}>
      {children}
    </section>
  );
}
