import { Link } from '@tanstack/react-router';
import { t } from '@/texts';
import { Menu, menuItemClass } from '@/ui/menu';
import { IconDots, IconPlus } from '@/ui/icons';
import { LOG_PATH, railOf, showsLogButton, type NavItem } from '../navigation';
import { useMe } from '../session';
import styles from './shell.module.css';
import { YouItems } from './you-menu';

/** The rail of a phone: within reach of the thumb, the log button in the middle. */
export function BottomBar() {
  const me = useMe();
  const items = railOf(me);
  const hasLog = showsLogButton(me);
  // Planning a team is desk work. With the log button there is room for three: openings are also found through those whom they fit.
  const first = items.filter(({ name }) => name !== 'teamPlan' && !(hasLog && name === 'openings'));
  const shown = first.slice(0, hasLog ? 3 : 4);
  const [before, after] = hasLog ? [shown.slice(0, 2), shown.slice(2)] : [shown, []];
  const rest = items.filter((item) => !shown.includes(item));
  return (
    <nav className={styles.bottom} aria-label={t.shell.nav}>
      {before.map((item) => (
        <BottomLink key={item.to} item={item} />
      ))}
      {hasLog && (
        <Link to={LOG_PATH} className={styles.bottomItem} data-log>
          <IconPlus size={22} stroke={1.8} aria-hidden />
          {t.shell.short.log}
        </Link>
      )}
      {after.map((item) => (
        <BottomLink key={item.to} item={item} />
      ))}
      <Menu
        label={t.shell.more}
        isLabelShown
        place="above"
        className={styles.bottomItem}
        trigger={
          <>
            <IconDots size={22} stroke={1.8} aria-hidden />
            {t.shell.more}
          </>
        }
      >
        {rest.map(({ to, name, icon: Icon }) => (
          <Link key={to} to={to} role="menuitem" tabIndex={-1} className={menuItemClass}>
            <Icon size={18} stroke={1.7} aria-hidden />
            <span>{t.shell.pages[name]}</span>
          </Link>
        ))}
        <YouItems />
      </Menu>
    </nav>
  );
}

function BottomLink({ item }: { item: NavItem }) {
  const Icon = item.icon;
  return (
    <Link to={item.to} className={styles.bottomItem} activeProps={{ 'aria-current': 'page' }}>
      <Icon size={22} stroke={1.7} aria-hidden />
      {t.shell.short[item.name]}
    </Link>
  );
}
