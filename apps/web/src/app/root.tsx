import { Outlet, useMatches } from '@tanstack/react-router';
import { t } from '@/texts';
import { LiveRegion } from '@/ui/live-region';
import { ToastPlace } from '@/ui/toast';
import { TooltipPlace } from '@/ui/tooltip';
import { PageTitle } from './page-title';
import { ShortcutPlace } from './shortcuts';

export function Root() {
  return (
    <PageTitle stated={useStatedTitle()}>
      <ShortcutPlace>
        <LiveRegion>
          <ToastPlace>
            <Outlet />
          </ToastPlace>
          <TooltipPlace />
        </LiveRegion>
      </ShortcutPlace>
    </PageTitle>
  );
}

function useStatedTitle(): string | undefined {
  const data = useMatches({
    select: (matches) => matches.findLast(({ staticData }) => staticData.page ?? staticData.title)?.staticData,
  });
  return data?.title ?? (data?.page && t.shell.pages[data.page]);
}
