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
  /** What it was done to: the newest about a thing is the one that can be taken back. */
  readonly about?: string;
}

const Show = createContext<(toast: Toast) => void>(() => undefined);

export function useToast(): (toast: Toast) => void {
  return useContext(Show);
}

const mayFollow = (older: Toast, newer: Toast): boolean =>
  older.undo !== undefined && newer.undo !== undefined && (older.about === undefined || older.about !== newer.about);

async function takenBack(undo: () => void | Promise<unknown>): Promise<string> {
  try {
    await undo();
    return t.parts.undone;
  } catch {
    return t.parts.undoFailed;
  }
}

/**
 * Says what was done and takes it back on one tap or Ctrl Z, for ten seconds. At most one is shown; one that came while another stood there uncovers
 * that again once it is taken back.
 */
export function ToastPlace({ children }: { children: ReactNode }) {
  /** The newest first. */
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const toast = toasts[0];
  const [isHeld, setIsHeld] = useState(false);
  const undone = useRef(new WeakSet<Toast>());

  const show = useCallback((next: Toast) => {
    setIsHeld(false);
    setToasts((before) => [{ ...next }, ...before.filter((each) => mayFollow(each, next))]);
  }, []);

  useEffect(() => {
    if (!toast || isHeld) return undefined;
    const timer = setTimeout(() => setToasts([]), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast, isHeld]);

  const undo = useCallback(async () => {
    if (!toast?.undo || undone.current.has(toast)) return;
    undone.current.add(toast);
    const said = await takenBack(toast.undo);
    setIsHeld(false);
    setToasts((now) => {
      const [under, ...rest] = now.filter((each) => each !== toast);
      return under ? [{ ...under, words: `${said} ${under.words}` }, ...rest] : [{ words: said }];
    });
  }, [toast]);

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
