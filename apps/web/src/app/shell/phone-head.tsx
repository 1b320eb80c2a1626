import { Link } from '@tanstack/react-router';
import { t } from '@/texts';
import { IconChevronLeft, IconCloudCheck, IconCloudOff, IconSearch } from '@/ui/icons';
import { Mark } from '@/ui/mark';
import { useFindOrDo } from '../find/find-or-do';
import styles from './shell.module.css';
import { useSync } from './sync-line';

/** Left of the title on a phone: the way back, or the mark on a first page. */
export function PhoneLead({ back }: { back?: { readonly to: string; readonly label: string } }) {
  if (!back) return <Mark size={26} />;
  return (
    <Link to={back.to} className={styles.phoneBack} aria-label={`${t.parts.back}: ${back.label}`}>
      <IconChevronLeft size={24} stroke={1.8} aria-hidden />
    </Link>
  );
}

/** Right of the title on a phone: whether all is saved, and the search. */
export function PhoneFind() {
  const openFind = useFindOrDo();
  const { state } = useSync();
  const Icon = state === 'offline' ? IconCloudOff : IconCloudCheck;
  const words = {
    saved: t.shell.sync.savedShort,
    saving: t.shell.sync.savingShort,
    offline: t.shell.sync.offlineShort,
  };
  return (
    <span className={styles.phoneFind}>
      <Icon size={17} stroke={1.6} aria-hidden />
      {words[state]}
      <button type="button" className={styles.phoneButton} aria-label={t.shell.findOrDo} onClick={openFind}>
        <IconSearch size={22} stroke={1.8} aria-hidden />
      </button>
    </span>
  );
}
