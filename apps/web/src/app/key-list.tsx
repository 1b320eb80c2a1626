import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import { t } from '@/texts';
import { Dialog } from '@/ui/dialog';
import styles from './key-list.module.css';
import { singleKeysAreOn } from './preferences';
import { useShortcutList, useShortcuts, type Shortcut } from './shortcuts';

const OpenKeys = createContext<() => void>(() => undefined);

export function useKeyList(): () => void {
  return useContext(OpenKeys);
}

/** They work wherever there is something to undo or to close. */
const ALWAYS: readonly Shortcut[] = [
  { keys: 'mod+z', label: t.shell.keys.undo },
  { keys: 'Escape', label: t.shell.keys.back },
];

/** `?` lists the keys that work on this page now. */
export function KeyListPlace({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<readonly Shortcut[] | null>(null);
  const list = useShortcutList();
  const open = useMemo(() => () => setShown(unique([...list(), ...ALWAYS])), [list]);
  useShortcuts(useMemo(() => [{ keys: '?', label: t.shell.keys.list, run: open }], [open]));
  return (
    <OpenKeys value={open}>
      {children}
      <Dialog title={t.shell.keys.title} isOpen={shown !== null} onClose={() => setShown(null)}>
        <p className="in-second">{singleKeysAreOn() ? t.shell.keys.intro : t.shell.keys.off}</p>
        <dl className={styles.keys}>
          {(shown ?? []).map(({ keys, label }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <Keys keys={keys} />
              </dd>
            </div>
          ))}
        </dl>
      </Dialog>
    </OpenKeys>
  );
}

/** One line per act, with all keys that do it. */
function unique(shortcuts: readonly Shortcut[]): Shortcut[] {
  const byLabel = new Map<string, Shortcut>();
  for (const shortcut of shortcuts) {
    const before = byLabel.get(shortcut.label);
    const keys = before?.keys.split(', ') ?? [];
    byLabel.set(shortcut.label, { ...shortcut, keys: [...new Set([...keys, shortcut.keys])].join(', ') });
  }
  return [...byLabel.values()];
}

function Keys({ keys }: { keys: string }) {
  return keys.split(/(, | )/).map((part, at) => {
    if (part === ', ') return ' ';
    if (part === ' ') return ` ${t.shell.keys.then} `;
    return <kbd key={at}>{keyWords(part)}</kbd>;
  });
}

function keyWords(key: string): string {
  const said = key.replace('mod+', 'Ctrl ').replace('Escape', t.shell.keys.escape);
  return said.replace(/\b[a-z]$/, (letter) => letter.toUpperCase());
}
