import { Outlet, useMatches } from '@tanstack/react-router';
import { useEffect } from 'react';
import { t } from '@/texts';
import { LiveRegion } from '@/ui/live-region';
import { ToastPlace } from '@/ui/toast';
import { TooltipPlace } from '@/ui/tooltip';
import { ShortcutPlace } from './shortcuts';

export function Root() {
  useTitle();
  return (
    <ShortcutPlace>
      <LiveRegion>
        <ToastPlace>
          <Outlet />
        </ToastPlace>
        <TooltipPlace />
      </LiveRegion>
    </ShortcutPlace>
  );
}

/** The page's name in the tab. Never a job seeker's: the browser keeps titles in its history. */
function useTitle(): void {
  const data = useMatches({
    select: (matches) => matches.findLast(({ staticData }) => staticData.page ?? staticData.title)?.staticData,
  });
  const title = data?.title ?? (data?.page && t.shell.pages[data.page]);
  useEffect(() => {
    document.title = title ? t.shell.title(title) : t.shell.product;
  }, [title]);
}
