import type { ComponentPropsWithRef, CSSProperties, ReactElement, ReactNode } from 'react';
import styles from './controls.module.css';

interface ButtonLook {
  /** `filled`: the one main action of a place. */
  readonly variant?: 'default' | 'filled' | 'subtle' | 'outline';
  readonly color?: 'gray' | 'brick' | 'ask' | 'amber' | undefined;
  readonly size?: 'md' | 'sm' | 'compact-md' | 'compact-sm' | 'compact-xs';
  readonly leftSection?: ReactNode;
  readonly fullWidth?: boolean;
  /** Space around, in px. */
  readonly mt?: number;
  readonly mb?: number;
  readonly mr?: number;
}

interface LinkLike {
  readonly className: string | undefined;
  readonly style: CSSProperties;
  readonly children: ReactNode;
}

interface ButtonProps extends ButtonLook, Omit<ComponentPropsWithRef<'button'>, 'color'> {
  /** Working: the press is not taken twice. */
  readonly loading?: boolean;
  /** A link that looks like a button: `(props) => <Link to="/log" {...props} />`. */
  readonly renderRoot?: (props: LinkLike & Record<string, unknown>) => ReactElement;
}

export function Button(props: ButtonProps) {
  const {
    variant = 'default',
    color,
    size = 'sm',
    leftSection,
    fullWidth,
    mt,
    mb,
    mr,
    loading = false,
    renderRoot,
    children,
    ...rest
  } = props;
  const look = {
    className: styles.button,
    'data-variant': variant,
    'data-color': color,
    'data-size': size,
    'data-full': fullWidth || undefined,
    style: { marginTop: mt, marginBottom: mb, marginRight: mr },
  };
  const inside = (
    <>
      {loading ? <span className={styles.spinner} aria-hidden="true" /> : leftSection}
      <span>{children}</span>
    </>
  );
  if (renderRoot) return renderRoot({ ...look, children: inside });
  return (
    <button
      type="button"
      {...rest}
      {...look}
      disabled={rest.disabled === true || loading}
      aria-busy={loading || undefined}
    >
      {inside}
    </button>
  );
}
