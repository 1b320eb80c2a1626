import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { t } from '@/texts';

const SetOwn = createContext<(title: string | null) => void>(() => undefined);

interface PageTitleProps {
  /** The page's name by its route. */
  readonly stated: string | undefined;
  readonly children: ReactNode;
}

/** The page's name in the tab. Never a job seeker's: the browser keeps titles in its history. */
export function PageTitle({ stated, children }: PageTitleProps) {
  const [own, setOwn] = useState<string | null>(null);
  const title = own ?? stated;
  useEffect(() => {
    document.title = title ? t.shell.title(title) : t.shell.product;
  }, [title]);
  return <SetOwn value={setOwn}>{children}</SetOwn>;
}

/** For a page whose name depends on what it shows; `null` leaves the name to its route. */
export function usePageTitle(title: string | null): void {
  const set = useContext(SetOwn);
  useEffect(() => {
    set(title);
    return () => set(null);
  }, [set, title]);
}
