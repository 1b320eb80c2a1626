import { useEffect, useState, type ReactNode } from 'react';
import { t } from '@/texts';
import { IconChevronDown, IconSearch, IconX } from './icons';
import styles from './tabs.module.css';

export function FilterBar({ children, end }: { children: ReactNode; end?: ReactNode }) {
  return (
    <div className={styles.filters} role="group" aria-label={t.parts.list.filters}>
      {children}
      {end && <div className={styles.end}>{end}</div>}
    </div>
  );
}

/** A filter that holds: one tap takes it away. */
export function ActiveFilter({
  children,
  name,
  onRemove,
}: {
  children: ReactNode;
  name: string;
  onRemove: () => void;
}) {
  return (
    <button type="button" className={styles.filter} onClick={onRemove} aria-label={t.parts.list.removeFilter(name)}>
      {children}
      <IconX size={15} stroke={1.8} aria-hidden />
    </button>
  );
}

interface PickFilterProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value | undefined;
  onChange: (value: Value | undefined) => void;
}

/** Shows its name while it is open, and the chosen value as an active filter once it is set. */
export function PickFilter<Value extends string>({ label, options, value, onChange }: PickFilterProps<Value>) {
  const chosen = options.find((option) => option.value === value);
  if (chosen) {
    return (
      <ActiveFilter name={`${label}: ${chosen.label}`} onRemove={() => onChange(undefined)}>
        {chosen.label}
      </ActiveFilter>
    );
  }
  return (
    <span className={styles.pickWrap}>
      <select
        className={styles.pick}
        aria-label={label}
        value=""
        onChange={(event) => onChange((event.currentTarget.value || undefined) as Value | undefined)}
      >
        <option value="">{label}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <IconChevronDown size={15} stroke={1.7} aria-hidden />
    </span>
  );
}

const PAUSE_MS = 200;

/** Words that narrow the list. Waits for a pause in typing. */
export function SearchFilter({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return undefined;
    const timer = setTimeout(() => onChange(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return (
    <span className={styles.search}>
      <IconSearch size={16} stroke={1.7} aria-hidden />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
    </span>
  );
}
