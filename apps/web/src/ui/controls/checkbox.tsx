import { createContext, useContext, useId, useState, type ComponentPropsWithRef, type ReactNode } from 'react';
import styles from './controls.module.css';

interface Group {
  readonly chosen: readonly string[];
  readonly toggle: (value: string) => void;
}

const GroupContext = createContext<Group | null>(null);

interface CheckboxProps extends Omit<ComponentPropsWithRef<'input'>, 'size'> {
  readonly label: ReactNode;
  readonly error?: ReactNode;
}

export function Checkbox({ label, error: _error, value, ...rest }: CheckboxProps) {
  const group = useContext(GroupContext);
  const own =
    group && typeof value === 'string'
      ? { checked: group.chosen.includes(value), onChange: () => group.toggle(value) }
      : {};
  return (
    <label className={styles.check}>
      <input type="checkbox" {...rest} value={value} {...own} />
      <span>{label}</span>
    </label>
  );
}

interface CheckboxGroupProps<Value extends string> {
  readonly label: ReactNode;
  readonly value?: readonly Value[];
  readonly defaultValue?: readonly Value[];
  readonly error?: ReactNode;
  readonly onChange?: (chosen: Value[]) => void;
  readonly children: ReactNode;
}

/** Several of a list; works with a form that keeps the value itself. */
function CheckboxGroup<Value extends string>({
  label,
  value,
  defaultValue = [],
  error,
  onChange,
  children,
}: CheckboxGroupProps<Value>) {
  const [kept, setKept] = useState<readonly Value[]>(value ?? defaultValue);
  const id = useId();
  const chosen = value ?? kept;
  const toggle = (each: string) => {
    const next = chosen.includes(each as Value) ? chosen.filter((other) => other !== each) : [...chosen, each as Value];
    setKept(next);
    onChange?.([...next]);
  };
  return (
    <fieldset aria-describedby={error ? id : undefined} data-faulty={error ? true : undefined}>
      <legend className={styles.label}>{label}</legend>
      <GroupContext value={{ chosen, toggle }}>{children}</GroupContext>
      {error && (
        <div id={id} className={styles.error}>
          {error}
        </div>
      )}
    </fieldset>
  );
}

Checkbox.Group = CheckboxGroup;
