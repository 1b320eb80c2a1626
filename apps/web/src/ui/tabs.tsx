import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import styles from './tabs.module.css';

export interface Tab {
  readonly label: ReactNode;
  readonly to: string;
  readonly search?: object;
  readonly isCurrent: boolean;
}

/** Views of a list, or sides of a person. Each is an address of its own. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {tabs.map(({ label: name, to, search, isCurrent }) => (
        <Link
          key={to + JSON.stringify(search)}
          className={styles.tab}
          to={to}
          search={search as never}
          activeOptions={{ exact: true }}
          aria-current={isCurrent ? 'page' : undefined}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
