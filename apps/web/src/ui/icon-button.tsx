import type { ReactNode } from 'react';
import styles from './icon-button.module.css';

interface IconButtonProps {
  /** Its name, and what the tooltip says. */
  readonly label: string;
  readonly shortcut?: string;
  readonly isPressed?: boolean;
  onClick?: () => void;
  readonly children: ReactNode;
}

export function IconButton({ label, shortcut, isPressed, onClick, children }: IconButtonProps) {
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={label}
      aria-keyshortcuts={shortcut}
      aria-pressed={isPressed}
      data-tip={shortcut ? `${label} (${shortcut})` : label}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
