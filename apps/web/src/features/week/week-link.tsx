import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMe } from '@/app/session';
import type { WeekStep } from '@/ui/week-stepper';
import type { WeekSearch } from './week-view';

interface WeekLinkProps extends Partial<WeekStep> {
  readonly staffId: string;
  /** Any day of the week; its first where one is not looked at. */
  readonly day: string;
  readonly search?: WeekSearch;
  readonly replace?: boolean;
  readonly resetScroll?: boolean;
  readonly 'aria-current'?: 'date' | undefined;
  readonly children: ReactNode;
}

/** One's own week, or a colleague's: each has its own address. */
export function WeekLink({ staffId, day, search = {}, children, ...rest }: WeekLinkProps) {
  if (useMe().staffId === staffId) {
    return (
      <Link to="/week/{-$day}" params={{ day }} search={search} {...rest}>
        {children}
      </Link>
    );
  }
  return (
    <Link to="/week/of/$staffId/{-$day}" params={{ staffId, day }} search={search} {...rest}>
      {children}
    </Link>
  );
}
