import { useMediaQuery } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { t } from '@/texts';
import { IconPlus, IconSearch } from '@/ui/icons';
import { Mark } from '@/ui/mark';
import { useFindOrDo } from '../find/find-or-do';
import { LOG_PATH, railOf, showsLogButton, type NavItem } from '../navigation';
import { useMe } from '../session';
import styles from './shell.module.css';
import { SyncLine } from './sync-line';
import { YouMenu } from './you-menu';

export function Rail() {
  const me = useMe();
  const items = railOf(me);
  const isNarrow = useMediaQuery('(max-width: 59.99em)');
  const openFind = useFindOrDo();
  const tip = (words: string) => (isNarrow ? { 'data-tip': words, 'data-tip-side': 'right' } : {});
  return (
    <nav className={styles.rail} aria-label={t.shell.nav}>
      <Link to="/" className={styles.brand}>
        <Mark />
        <span>{t.shell.product}</span>
      </Link>
      {showsLogButton(me) && (
        <Link to={LOG_PATH} className={styles.log} aria-keyshortcuts="L" {...tip(t.shell.logContact)}>
          <IconPlus size={17} stroke={2} aria-hidden />
          <span>{t.shell.logContact}</span>
          <kbd aria-hidden="true">L</kbd>
        </Link>
      )}
      <button
        type="button"
        className={styles.find}
        onClick={openFind}
        aria-keyshortcuts="Control+K"
        {...tip(t.shell.findOrDo)}
      >
        <IconSearch size={16} stroke={1.7} aria-hidden />
        <span>{t.shell.findOrDo}</span>
        <kbd aria-hidden="true">Ctrl K</kbd>
      </button>
      <ul className={styles.items}>
        {items.map((item, at) => (
          <Fragment key={item.to}>
            {item.isQuality && !items[at - 1]?.isQuality && <li className={styles.group}>{t.shell.quality}</li>}
            <li>
              <RailLink item={item} tip={tip(t.shell.pages[item.name])} />
            </li>
          </Fragment>
        ))}
      </ul>
      <div className={styles.foot}>
        <SyncLine />
        <YouMenu />
      </div>
    </nav>
  );
}

function RailLink({ item, tip }: { item: NavItem; tip: object }) {
  const Icon = item.icon;
  return (
    <Link to={item.to} className={styles.item} activeProps={{ 'aria-current': 'page' }} {...tip}>
      <Icon size={18} stroke={1.7} aria-hidden />
      <span>{t.shell.pages[item.name]}</span>
    </Link>
  );
}
