import type { ReactElement, ReactNode } from 'react';
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

interface IconLinkProps {
  /** Its name in full. */
  readonly label: string;
  /** What the tooltip says, where the place makes the rest clear. */
  readonly tip: string;
  /** `(props) => <Link to="/log" {...props} />` */
  readonly renderRoot: (props: Record<string, unknown>) => ReactElement;
  readonly children: ReactNode;
}

/** A link that looks like an icon button. */
export function IconLink({ label, tip, renderRoot, children }: IconLinkProps) {
  return renderRoot({ className: styles.button, 'aria-label': label, 'data-tip': tip, children });
}
