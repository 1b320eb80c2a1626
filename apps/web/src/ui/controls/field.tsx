import type { ReactNode } from 'react';
import { IconAlertTriangle } from '../icons';
import styles from './controls.module.css';

export interface FieldLook {
  readonly label?: ReactNode;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly size?: 'sm' | 'md';
  /** Space around, in px. */
  readonly mt?: number;
  readonly mb?: number;
}

interface FieldProps extends FieldLook {
  readonly id: string;
  /** Has to be filled in; the control itself says so to a screen reader. */
  readonly isNeeded?: boolean | undefined;
  readonly children: ReactNode;
}

/** Label above, then the control, what helps, and what is wrong with it. */
export function Field({ id, label, description, error, isNeeded, mt, mb, children }: FieldProps) {
  return (
    <div className={styles.field} style={{ marginTop: mt, marginBottom: mb }}>
      {label && (
        <label className={styles.label} htmlFor={id} data-needed={isNeeded || undefined}>
          {label}
        </label>
      )}
      {children}
      {description && (
        <div id={`${id}-help`} className="in-source">
          {description}
        </div>
      )}
      {error && (
        <div id={`${id}-error`} className={styles.error}>
          <IconAlertTriangle size={15} stroke={1.7} aria-hidden />
          {error}
        </div>
      )}
    </div>
  );
}

/** What ties a control to its help and its fault. */
export function describedBy(id: string, { description, error }: FieldLook) {
  const ids = [description && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return { 'aria-describedby': ids || undefined, 'aria-invalid': error ? true : undefined };
}
