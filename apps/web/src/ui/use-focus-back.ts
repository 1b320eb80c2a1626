import { useEffect, useRef, type RefObject } from 'react';

/** What opened something gets the focus back when that closes: itself, or the button in it. */
export function useFocusBack<Element extends HTMLElement>(isOpen: boolean): RefObject<Element | null> {
  const element = useRef<Element>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    const { current } = element;
    if (wasOpen.current && !isOpen) (current?.matches('button') ? current : current?.querySelector('button'))?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return element;
}
