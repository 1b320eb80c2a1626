import { createContext, lazy, Suspense, useContext, useMemo, useState, type ReactNode } from 'react';
import { t } from '@/texts';
import { Dialog } from '@/ui/dialog';
import { KeyListPlace } from '../key-list';
import { useShortcuts } from '../shortcuts';

const FindPanel = lazy(async () => ({ default: (await import('./find-panel')).FindPanel }));

const OpenFind = createContext<() => void>(() => undefined);

export function useFindOrDo(): () => void {
  return useContext(OpenFind);
}

/** Ctrl K or `/`, everywhere behind sign-in. */
export function FindOrDo({ children }: { children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  const open = useMemo(() => () => setIsOpen(true), []);
  useShortcuts(
    useMemo(
      () => [
        { keys: 'mod+k', label: t.shell.keys.find, run: open },
        { keys: '/', label: t.shell.keys.find, run: open },
      ],
      [open],
    ),
  );
  return (
    <OpenFind value={open}>
      <KeyListPlace>{children}</KeyListPlace>
      <Dialog title={t.shell.findOrDo} isOpen={isOpen} isWide isBare onClose={() => setIsOpen(false)}>
        <Suspense>
          <FindPanel onDone={() => setIsOpen(false)} />
        </Suspense>
      </Dialog>
    </OpenFind>
  );
}
