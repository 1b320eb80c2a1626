import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { may, type Me } from '@/api/me';
import type { Permission } from '@inroads/contracts';
import { createFormats, type Formats } from '@/texts/format';

interface Session {
  readonly me: Me;
  readonly formats: Formats;
}

const SessionContext = createContext<Session | null>(null);

export function SessionPlace({ me, children }: { me: Me; children: ReactNode }) {
  const session = useMemo(() => ({ me, formats: createFormats(me.agency.country, me.agency.zone) }), [me]);
  return <SessionContext value={session}>{children}</SessionContext>;
}

function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('Only pages behind sign-in know who is there.');
  return session;
}

export function useMe(): Me {
  return useSession().me;
}

export function useFormats(): Formats {
  return useSession().formats;
}

export function useMay(permission: Permission): boolean {
  return may(useSession().me, permission);
}
