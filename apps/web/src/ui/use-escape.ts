import { useEffect, useMemo, useRef } from 'react';
import { useShortcuts } from '@/app/shortcuts';
import { t } from '@/texts';

/** Esc closes what was opened last, wherever the focus is. */
export function useEscape(onLeave: () => void): void {
  const leave = useRef(onLeave);
  useEffect(() => {
    leave.current = onLeave;
  });
  useShortcuts(useMemo(() => [{ keys: 'Escape', label: t.shell.keys.back, run: () => leave.current() }], []));
}
