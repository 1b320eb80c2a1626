import { useMemo, type RefObject } from 'react';
import { useShortcuts } from '@/app/shortcuts';
import { t } from '@/texts';

interface RowKeyOptions {
  /** J on the last row: there may be more. */
  onEnd?: (() => void) | undefined;
}

/** J and K walk the elements marked `data-row` inside the box; Enter on one is the row's own affair. */
export function useRowKeys(box: RefObject<HTMLElement | null>, { onEnd }: RowKeyOptions = {}): void {
  useShortcuts(
    useMemo(() => {
      const step = (by: 1 | -1) => () => {
        const rows = [...(box.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
        const active = document.activeElement;
        const at = rows.findIndex((row) => row === active || row.contains(active));
        const next = rows[at + by];
        if (next) {
          next.focus();
          next.scrollIntoView({ block: 'nearest' });
        } else if (by === 1) onEnd?.();
      };
      return [
        { keys: 'j', label: t.shell.keys.rows, run: step(1) },
        { keys: 'k', label: t.shell.keys.rows, run: step(-1) },
      ];
    }, [box, onEnd]),
  );
}
