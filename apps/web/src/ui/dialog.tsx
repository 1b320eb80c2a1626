import { useEffect, useId, useRef, type ReactNode } from 'react';
import { t } from '@/texts';
import styles from './dialog.module.css';
import { IconX } from './icons';

interface DialogProps {
  /** Shown as its heading; with `isBare`, only its name. */
  readonly title: string;
  readonly isOpen: boolean;
  readonly isWide?: boolean;
  /** No heading and no padding: the content is the whole dialog. */
  readonly isBare?: boolean;
  /** False where closing would lose the way on, as when signed out. */
  readonly mayClose?: boolean;
  onClose: () => void;
  readonly children: ReactNode;
}

/** Only for what cannot be done in place. The browser holds the focus inside, gives it back, and closes on Esc. */
export function Dialog(props: DialogProps) {
  return props.isOpen ? <OpenDialog {...props} /> : null;
}

function OpenDialog({ title, isWide = false, isBare = false, mayClose = true, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    element?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    return () => {
      element?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-wide={isWide || undefined}
      data-bare={isBare || undefined}
      aria-label={isBare ? title : undefined}
      aria-labelledby={isBare ? undefined : id}
      onCancel={(event) => {
        event.preventDefault();
        if (mayClose) onClose();
      }}
      onMouseDown={(event) => event.target === dialog.current && mayClose && onClose()}
    >
      <div className={styles.inside}>
        {!isBare && (
          <div className={styles.head}>
            <h2 id={id}>{title}</h2>
            {mayClose && (
              <button type="button" className={styles.close} aria-label={t.parts.close} onClick={onClose}>
                <IconX size={18} stroke={1.8} aria-hidden />
              </button>
            )}
          </div>
        )}
        {children}
      </div>
    </dialog>
  );
}
