import { useEffect, useRef, type RefObject } from 'react';
import type { PlanWeek } from './week.queries';

interface Place {
  readonly stop: string | undefined;
  readonly site: string | undefined;
  /** Among the visits that are shown. */
  readonly at: number;
}

/**
 * An act takes a visit's row away and sets it elsewhere: the keyboard goes on at that visit wherever it stands now, else at
 * the one in its place. What is pressed outside the visits ends it.
 */
export function useKeptFocus(box: RefObject<HTMLElement | null>, plan: PlanWeek): void {
  const last = useRef<Place | null>(null);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      const row = rowOf(target);
      if (!row || !box.current?.contains(row)) return;
      const { stop, site } = row.dataset;
      last.current = { stop, site, at: rowsIn(box.current).indexOf(row) };
    };
    const onPress = ({ target }: Event) => {
      if (!rowOf(target)) last.current = null;
    };
    document.addEventListener('focusin', onFocus);
    document.addEventListener('pointerdown', onPress);
    return () => {
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('pointerdown', onPress);
    };
  }, [box]);
  useEffect(() => {
    if (last.current === null || document.activeElement !== document.body) return;
    const { stop, site, at } = last.current;
    const rows = rowsIn(box.current);
    const row =
      rows.find(({ dataset }) => dataset['stop'] === stop) ??
      rows.find(({ dataset }) => dataset['site'] === site) ??
      rows[Math.min(at, rows.length - 1)];
    row?.focus();
  }, [box, plan]);
}

function rowOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-stop]') : null;
}

function rowsIn(box: HTMLElement | null): HTMLElement[] {
  return [...(box?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])];
}
