import { useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useId, useRef, useState, type KeyboardEvent } from 'react';
import { t } from '@/texts';
import { IconSearch } from '@/ui/icons';
import styles from './find.module.css';
import { FoundItem } from './found-item';
import { rememberOpened } from './opened-lately';
import type { Found } from './found';
import { useFound } from './use-found';

/** One box for finding and doing. The arrow keys move, Enter opens, `>` shows what can be done, `@` job seekers. */
export function FindPanel({ onDone }: { onDone: () => void }) {
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const navigate = useNavigate();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const { groups, isFailed, isWaiting } = useFound(words);
  const items = groups.flatMap((group) => group.items);
  const current = Math.min(at, Math.max(0, items.length - 1));

  useEffect(() => setAt(0), [words]);
  // Enter that came before its answer opens the answer, never what an earlier word had found.
  const [isEntered, setIsEntered] = useState(false);
  const openFirst = useEffectEvent(() => {
    setIsEntered(false);
    if (items[0]) open(items[0]);
  });
  useEffect(() => {
    if (isEntered && !isWaiting) openFirst();
  }, [isEntered, isWaiting]);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const open = (item: Found) => {
    if (item.isRecord) rememberOpened(item);
    onDone();
    void navigate({ to: item.to, search: item.search });
  };
  const onKey = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && items.length > 0) {
      event.preventDefault();
      setAt((current + step + items.length) % items.length);
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const chosen = items[current];
    if (isWaiting) setIsEntered(true);
    else if (chosen) open(chosen);
  };

  return (
    <>
      <div className={styles.search}>
        <IconSearch size={21} stroke={1.7} aria-hidden />
        <input
          type="text"
          role="combobox"
          aria-expanded={items.length > 0}
          aria-controls={items.length > 0 ? `${id}-list` : undefined}
          aria-activedescendant={items.length > 0 ? `${id}-${current}` : undefined}
          aria-label={t.shell.find.label}
          placeholder={t.shell.find.placeholder}
          autoComplete="off"
          autoFocus
          value={words}
          onChange={(event) => {
            setWords(event.currentTarget.value);
            setIsEntered(false);
          }}
          onKeyDown={onKey}
        />
        <span className="in-second" role="status">
          {words.trim() !== '' && !isWaiting && t.shell.find.found(items.length)}
        </span>
        <kbd aria-hidden="true">Esc</kbd>
      </div>
      {items.length > 0 && (
        <div ref={list} id={`${id}-list`} className={styles.list} role="listbox" aria-label={t.shell.findOrDo}>
          {groups.map((group) => (
            <div key={group.title} role="group" aria-label={group.title}>
              <div className={styles.group} aria-hidden="true">
                {group.title}
              </div>
              {group.items.map((item) => {
                const index = items.indexOf(item);
                return (
                  <FoundItem
                    key={item.key}
                    id={`${id}-${index}`}
                    item={item}
                    words={words}
                    isCurrent={index === current}
                    onPoint={() => setAt(index)}
                    onOpen={() => open(item)}
                  />
                );
              })}
            </div>
          ))}
        </div>
      )}
      {items.length === 0 && !isWaiting && (
        <p className={styles.empty}>
          {isFailed
            ? t.shell.find.failed
            : words.trim() === ''
              ? t.shell.find.start
              : t.shell.find.nothing(words.trim())}
        </p>
      )}
      <div className={styles.foot}>
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> {t.shell.find.move}
        </span>
        <span>
          <kbd>Enter</kbd> {t.shell.find.open}
        </span>
        <span>
          <kbd>&gt;</kbd> {t.shell.find.toDo}
        </span>
        <span>
          <kbd>@</kbd> {t.shell.find.seekersOnly}
        </span>
        <span>{t.shell.find.only}</span>
      </div>
    </>
  );
}
