import {
  useEffect,
  useId,
  useRef,
  useState,
  type ComponentPropsWithRef,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import styles from './menu.module.css';

interface MenuProps {
  /** The button's content. */
  readonly trigger: ReactNode;
  readonly label: string;
  readonly className?: string | undefined;
  readonly place?: 'above' | 'below';
  readonly align?: 'start' | 'end';
  /** Whether the button's content already says the label. */
  readonly isLabelShown?: boolean;
  readonly children: ReactNode;
}

/** A button that opens things to do. Arrow keys walk, Esc closes and gives the focus back. */
export function Menu({
  trigger,
  label,
  className,
  place = 'below',
  align = 'end',
  isLabelShown = false,
  children,
}: MenuProps) {
  const [isOpen, setIsOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();

  useEffect(() => {
    if (!isOpen) return undefined;
    if (list.current && button.current) placeAt(list.current, button.current, place, align);
    itemsOf(box.current)[0]?.focus();
    const onOutside = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) setIsOpen(false);
    };
    document.addEventListener('pointerdown', onOutside);
    return () => document.removeEventListener('pointerdown', onOutside);
  }, [isOpen, place, align]);

  const close = () => {
    setIsOpen(false);
    button.current?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    if (!isOpen) return;
    const items = itemsOf(box.current);
    const at = items.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      items[(to + items.length) % items.length]?.focus();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === 'Tab') setIsOpen(false);
  };

  return (
    <div ref={box} className={styles.box} onKeyDown={onKey}>
      <button
        ref={button}
        type="button"
        className={className ?? styles.button}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={isLabelShown ? undefined : label}
        onClick={() => setIsOpen((before) => !before)}
      >
        {trigger}
      </button>
      {isOpen && (
        <div
          ref={list}
          id={id}
          popover="manual"
          role="menu"
          aria-label={label}
          className={styles.list}
          onClick={(event) => (event.target as Element).closest(`${ITEMS}:not([aria-disabled="true"])`) && close()}
        >
          {children}
        </div>
      )}
    </div>
  );
}

/** Those that cannot be chosen now are walked over as well: why is said in them. */
const ITEMS = '[role^="menuitem"]';
const GAP_PX = 6;

/** In the top layer, so that no scrolling box cuts it off; kept inside the window. */
function placeAt(list: HTMLElement, button: HTMLElement, place: 'above' | 'below', align: 'start' | 'end'): void {
  list.showPopover();
  const at = button.getBoundingClientRect();
  const left = align === 'start' ? at.left : at.right - list.offsetWidth;
  const top = place === 'above' ? at.top - list.offsetHeight - GAP_PX : at.bottom + GAP_PX;
  list.style.left = `${Math.max(8, Math.min(left, window.innerWidth - list.offsetWidth - 8))}px`;
  list.style.top = `${Math.max(8, Math.min(top, window.innerHeight - list.offsetHeight - 8))}px`;
}

function itemsOf(box: HTMLElement | null): HTMLElement[] {
  return [...(box?.querySelectorAll<HTMLElement>(ITEMS) ?? [])];
}

interface MenuItemProps extends Omit<ComponentPropsWithRef<'button'>, 'children'> {
  readonly icon?: ReactNode;
  readonly end?: ReactNode;
  readonly isChosen?: boolean;
  /** What choosing it asks or brings. */
  readonly say?: ReactNode;
  readonly children: ReactNode;
}

export function MenuItem({ icon, end, isChosen, say, children, ...rest }: MenuItemProps) {
  return (
    <button
      type="button"
      {...rest}
      className={styles.item}
      role={isChosen === undefined ? 'menuitem' : 'menuitemradio'}
      aria-checked={isChosen}
      tabIndex={-1}
    >
      {icon}
      <span>
        {children}
        {say && <small>{say}</small>}
      </span>
      {end}
    </button>
  );
}

export const menuItemClass = styles.item;
export const menuGroupClass = styles.group;
