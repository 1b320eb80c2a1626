import { createContext, useContext, useEffect, useMemo, useRef, type ReactNode } from 'react';
import { singleKeysAreOn } from './preferences';

export interface Shortcut {
  /** `l`, `g w`, `mod+k`, `?`, `Enter`, `Escape`. Two keys with a space are pressed one after the other. */
  readonly keys: string;
  readonly label: string;
  /** Absent where whatever has the focus does it itself: then it is only listed. */
  run?: (event: KeyboardEvent) => void;
}

class ShortcutList {
  private readonly groups = new Set<readonly Shortcut[]>();

  add(group: readonly Shortcut[]): () => void {
    this.groups.add(group);
    return () => this.groups.delete(group);
  }

  /** What was registered last comes first: the open drill before the page, the page before the shell. */
  find(keys: string): Shortcut['run'] {
    return this.all().findLast((shortcut) => shortcut.keys === keys && shortcut.run)?.run;
  }

  all(): Shortcut[] {
    return [...this.groups].flat();
  }
}

const Shortcuts = createContext<ShortcutList>(new ShortcutList());

const SEQUENCE_MS = 1_200;
const FIELDS = 'input, textarea, select, [contenteditable="true"]';
/** Fields that take back their own typing; a box that is ticked or a list that is chosen from has none. */
const TYPED = [
  `input:not(${['checkbox', 'radio', 'button', 'submit', 'reset', 'image', 'file', 'range', 'color'].map((type) => `[type="${type}"]`).join(', ')})`,
  'textarea',
  '[contenteditable="true"]',
].join(', ');

function keysOf(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return event.ctrlKey || event.metaKey ? `mod+${key}` : key;
}

/** Single keys never act in a field or under a dialog, and not with Alt, which belongs to the system. */
function isOff(event: KeyboardEvent): boolean {
  if (event.altKey || event.isComposing || event.defaultPrevented) return true;
  if (event.ctrlKey || event.metaKey) return false;
  const target = event.target instanceof Element ? event.target : null;
  if (event.key !== 'Escape' && target?.closest(FIELDS)) return true;
  if (document.querySelector('dialog[open]')) return true;
  return event.key.length === 1 && !singleKeysAreOn();
}

export function ShortcutPlace({ children }: { children: ReactNode }) {
  const list = useMemo(() => new ShortcutList(), []);
  const first = useRef<{ key: string; at: number } | null>(null);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isOff(event)) return;
      const keys = keysOf(event);
      const before = first.current;
      first.current = null;
      const isSequence = before !== null && event.timeStamp - before.at < SEQUENCE_MS;
      const run = (isSequence ? list.find(`${before.key} ${keys}`) : undefined) ?? list.find(keys);
      if (!run) {
        first.current = { key: keys, at: event.timeStamp };
        return;
      }
      if (keys === 'mod+z' && event.target instanceof Element && event.target.closest(TYPED)) return;
      event.preventDefault();
      run(event);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [list]);

  return <Shortcuts value={list}>{children}</Shortcuts>;
}

/** Keys that work while this is on the page. Pass a memoised list. */
export function useShortcuts(shortcuts: readonly Shortcut[], isActive = true): void {
  const list = useContext(Shortcuts);
  useEffect(() => (isActive ? list.add(shortcuts) : undefined), [list, shortcuts, isActive]);
}

export function useShortcutList(): () => readonly Shortcut[] {
  const list = useContext(Shortcuts);
  return () => list.all();
}
