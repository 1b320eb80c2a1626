import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMe } from '@/app/session';
import type { WeekSearch } from './week-view';

interface WeekLinkProps {
  readonly staffId: string;
  /** Any day of the week; its first where one is not looked at. */
  readonly day: string;
  readonly search?: WeekSearch;
  /** Its name, where it shows a sign only. */
  readonly tip?: string;
  readonly className?: string | undefined;
  readonly replace?: boolean;
  readonly resetScroll?: boolean;
  readonly 'aria-current'?: 'date' | undefined;
  readonly children: ReactNode;
}

/** One's own week, or a colleague's: each has its own address. */
export function WeekLink({ staffId, day, search = {}, tip, children, ...rest }: WeekLinkProps) {
  const named = tip === undefined ? rest : { ...rest, 'aria-label': tip, 'data-tip': tip };
  if (useMe().staffId === staffId) {
    return (
      <Link to="/week/{-$day}" params={{ day }} search={search} {...named}>
        {children}
      </Link>
    );
  }
  return (
    <Link to="/week/of/$staffId/{-$day}" params={{ staffId, day }} search={search} {...named}>
      {children}
    </Link>
  );
}
