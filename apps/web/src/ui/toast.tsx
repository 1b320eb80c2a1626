import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useShortcuts } from '@/app/shortcuts';
import { t } from '@/texts';
import { IconArrowBackUp } from './icons';
import styles from './toast.module.css';

const SHOWN_MS = 10_000;

export interface Toast {
  /** What happened, in the past tense. */
  readonly words: string;
  undo?: () => void | Promise<unknown>;
}

const Show = createContext<(toast: Toast) => void>(() => undefined);

export function useToast(): (toast: Toast) => void {
  return useContext(Show);
}

/** Says what was done and takes it back on one tap or Ctrl Z, for ten seconds. At most one is shown. */
export function ToastPlace({ children }: { children: ReactNode }) {
  const [toast, setToast] = useState<Toast | null>(null);
  const [isHeld, setIsHeld] = useState(false);
  const undoing = useRef(false);

  const show = useCallback((next: Toast) => {
    undoing.current = false;
    setIsHeld(false);
    setToast(next);
  }, []);

  useEffect(() => {
    if (!toast || isHeld) return undefined;
    const timer = setTimeout(() => setToast(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast, isHeld]);

  const undo = useCallback(async () => {
    if (!toast?.undo || undoing.current) return;
    undoing.current = true;
    try {
      await toast.undo();
      show({ words: t.parts.undone });
    } catch {
      show({ words: t.parts.undoFailed });
    }
  }, [toast, show]);

  useShortcuts(
    useMemo(() => [{ keys: 'mod+z', label: t.shell.keys.undo, run: () => void undo() }], [undo]),
    toast?.undo !== undefined,
  );

  return (
    <Show value={show}>
      {children}
      <div
        role="status"
        onMouseEnter={() => setIsHeld(true)}
        onMouseLeave={() => setIsHeld(false)}
        onFocus={() => setIsHeld(true)}
        onBlur={() => setIsHeld(false)}
      >
        {toast && (
          <div className={styles.toast}>
            <span>{toast.words}</span>
            {toast.undo && (
              <button type="button" className={styles.undo} onClick={() => void undo()}>
                <IconArrowBackUp size={16} stroke={1.8} aria-hidden />
                {t.parts.undo}
              </button>
            )}
          </div>
        )}
      </div>
    </Show>
  );
}
