import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { hasRole } from '@/api/me';
import { answerOf, api } from '@/api/client';
import { t } from '@/texts';
import { IconDeviceDesktop, IconKeyboard, IconLogout, IconMoon, IconSettings, IconSun, IconUser } from '@/ui/icons';
import { Menu, MenuItem, menuGroupClass, menuItemClass } from '@/ui/menu';
import { useColorScheme } from '../color-scheme';
import { forgetOpened } from '../find/opened-lately';
import { useKeyList } from '../key-list';
import { PROFILE_PATH } from '../navigation';
import { useMe } from '../session';
import styles from './shell.module.css';

export function YouMenu() {
  const me = useMe();
  const role = (['supervisor', 'manager', 'admin', 'specialist'] as const).find((each) => hasRole(me, each));
  const under = me.teams[0]?.name ?? (role && t.shell.roles[role]);
  return (
    <Menu
      label={t.shell.you.menu}
      isLabelShown
      place="above"
      align="start"
      className={styles.you}
      trigger={
        <>
          <span className={styles.initials} aria-hidden="true">
            {initialsOf(me.name)}
          </span>
          <span>
            <b>{me.name}</b>
            <span className="in-source">{under}</span>
            <span className="in-hidden">. {t.shell.you.menu}</span>
          </span>
          <IconSettings size={18} stroke={1.6} aria-hidden />
        </>
      }
    >
      <YouItems />
    </Menu>
  );
}

const SCHEMES = [
  { value: 'light', label: t.shell.you.light, Icon: IconSun },
  { value: 'dark', label: t.shell.you.dark, Icon: IconMoon },
  { value: 'auto', label: t.shell.you.likeDevice, Icon: IconDeviceDesktop },
] as const;

/** Own settings, light or dark, sign out: in the rail's menu and, on a phone, under More. */
export function YouItems() {
  const { scheme, choose } = useColorScheme();
  const openKeys = useKeyList();
  const signOut = useSignOut();
  return (
    <>
      <Link to={PROFILE_PATH} role="menuitem" tabIndex={-1} className={menuItemClass}>
        <IconUser size={17} stroke={1.7} aria-hidden />
        <span>{t.shell.you.settings}</span>
      </Link>
      <div role="group" aria-label={t.shell.you.look}>
        <div className={menuGroupClass} aria-hidden="true">
          {t.shell.you.look}
        </div>
        {SCHEMES.map(({ value, label, Icon }) => (
          <MenuItem
            key={value}
            isChosen={scheme === value}
            icon={<Icon size={17} stroke={1.7} aria-hidden />}
            onClick={() => choose(value)}
          >
            {label}
          </MenuItem>
        ))}
      </div>
      <MenuItem icon={<IconKeyboard size={17} stroke={1.7} aria-hidden />} end={<kbd>?</kbd>} onClick={openKeys}>
        {t.shell.you.keys}
      </MenuItem>
      <MenuItem icon={<IconLogout size={17} stroke={1.7} aria-hidden />} onClick={() => signOut.mutate()}>
        {t.shell.you.signOut}
      </MenuItem>
    </>
  );
}

function useSignOut() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => answerOf(api.POST('/api/auth/sign-out')),
    onSuccess: async () => {
      forgetOpened();
      sessionStorage.clear();
      await navigate({ to: '/sign-in', replace: true });
      queries.clear();
    },
  });
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0] ?? '').join('');
}
