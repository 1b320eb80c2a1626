import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterContextProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Me } from '@/api/me';
import { SessionPlace } from '@/app/session';
import { ShortcutPlace } from '@/app/shortcuts';
import { LiveRegion } from '@/ui/live-region';
import { ToastPlace } from '@/ui/toast';

export const NORA: Me = {
  staffId: 'nora',
  name: 'Nora Ellis',
  roles: ['specialist'],
  permissions: ['employer.read', 'opening.read', 'seeker.read', 'contact.write', 'search.read'],
  agency: { id: 'a', name: 'Brookhaven', zone: 'America/Chicago', weekStart: 1, country: 'US', today: '2026-11-18' },
  teams: [{ id: 'r', name: 'Riverside team', kind: 'member' }],
};

/** A part as it stands in the page: theme, keys, toast, signed in. */
export function renderPart(part: ReactNode, me: Me = NORA) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() });
  return render(
    <QueryClientProvider client={queries}>
      <RouterContextProvider router={router}>
        <SessionPlace me={me}>
          <ShortcutPlace>
            <LiveRegion>
              <ToastPlace>{part}</ToastPlace>
            </LiveRegion>
          </ShortcutPlace>
        </SessionPlace>
      </RouterContextProvider>
    </QueryClientProvider>,
  );
}
