import { useEffect, useRef, useState } from 'react';
import styles from './tooltip.module.css';

const DELAY_MS = 250;

interface Shown {
  readonly words: string;
  readonly left: number;
  readonly top: number;
  readonly isBeside: boolean;
}

/** One for the whole page: shows the `data-tip` of what is pointed at or focused. The words are also the thing's name. */
export function TooltipPlace() {
  const [shown, setShown] = useState<Shown | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    const hide = () => {
      clearTimeout(timer.current);
      setShown(null);
    };
    const show = (event: Event) => {
      const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-tip]') : null;
      const words = target?.dataset['tip'];
      hide();
      if (!target || !words) return;
      if (event.type === 'focusin' && !target.matches(':focus-visible')) return;
      timer.current = setTimeout(() => {
        const { left, right, top, bottom, width, height } = target.getBoundingClientRect();
        const isBeside = target.dataset['tipSide'] === 'right';
        setShown(
          isBeside
            ? { words, isBeside, left: right + 8, top: top + height / 2 }
            : { words, isBeside, left: left + width / 2, top: bottom + 6 },
        );
      }, DELAY_MS);
    };
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && hide();
    const on = [
      ['mouseover', show],
      ['focusin', show],
      ['focusout', hide],
      ['pointerdown', hide],
      ['scroll', hide],
      ['keydown', onKey],
    ] as const;
    for (const [type, listener] of on)
      document.addEventListener(type, listener as EventListener, { capture: true, passive: true });
    return () => {
      hide();
      for (const [type, listener] of on)
        document.removeEventListener(type, listener as EventListener, { capture: true });
    };
  }, []);

  if (!shown) return null;
  return (
    <div
      className={styles.tip}
      data-beside={shown.isBeside || undefined}
      style={{ left: shown.left, top: shown.top }}
      aria-hidden="true"
    >
      {shown.words}
    </div>
  );
}
