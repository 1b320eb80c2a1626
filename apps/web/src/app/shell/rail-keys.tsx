import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { may } from '@/api/me';
import { t } from '@/texts';
import { LOG_PATH, railOf } from '../navigation';
import { useMe } from '../session';
import { useShortcuts } from '../shortcuts';

/** L to log, G and a letter to go. */
export function RailKeys() {
  const me = useMe();
  const navigate = useNavigate();
  useShortcuts(
    useMemo(
      () => [
        ...(may(me, 'contact.write')
          ? [{ keys: 'l', label: t.shell.keys.log, run: () => void navigate({ to: LOG_PATH }) }]
          : []),
        ...railOf(me).map(({ key, to, name }) => ({
          keys: `g ${key}`,
          label: t.shell.keys.go(t.shell.pages[name]),
          run: () => void navigate({ to }),
        })),
      ],
      [me, navigate],
    ),
  );
  return null;
}
