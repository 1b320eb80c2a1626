import { useId, useState, type ComponentPropsWithRef } from 'react';
import styles from './controls.module.css';
import { describedBy, Field, type FieldLook } from './field';

interface NumberInputProps
  extends FieldLook, Omit<ComponentPropsWithRef<'input'>, 'size' | 'value' | 'defaultValue' | 'onChange'> {
  readonly value?: number | string;
  readonly defaultValue?: number | string;
  readonly allowDecimal?: boolean;
  /** A number, or '' where nothing (or nothing that is a number) is typed. */
  readonly onChange?: (value: number | '') => void;
}

/** Figures only, without arrows that a mouse wheel can turn by accident. */
export function NumberInput(props: NumberInputProps) {
  const {
    label,
    description,
    error,
    size,
    mt,
    mb,
    value,
    defaultValue,
    allowDecimal = true,
    onChange,
    ...rest
  } = props;
  const id = useId();
  const [typed, setTyped] = useState(String(value ?? defaultValue ?? ''));
  const look = { label, description, error, mt, mb };
  // What is shown is what was typed, unless the value was changed from outside.
  const shown = value === undefined || sameNumber(typed, value) ? typed : String(value);
  return (
    <Field id={id} {...look} isNeeded={rest.required}>
      <input
        {...rest}
        id={id}
        type="text"
        inputMode={allowDecimal ? 'decimal' : 'numeric'}
        autoComplete="off"
        className={styles.input}
        data-size={size}
        value={shown}
        {...describedBy(id, look)}
        onChange={(event) => {
          // A minus stays, so that what was typed is refused in words rather than turned into something else.
          const next = event.currentTarget.value
            .replace(allowDecimal ? /[^\d.,-]/g : /[^\d-]/g, '')
            .replace(/(?!^)-/g, '');
          setTyped(next);
          onChange?.(numberOf(next));
        }}
      />
    </Field>
  );
}

function numberOf(typed: string): number | '' {
  const number = Number(typed.replace(',', '.'));
  return typed.trim() === '' || Number.isNaN(number) ? '' : number;
}

function sameNumber(typed: string, value: number | string): boolean {
  return numberOf(typed) === (value === '' ? '' : Number(value));
}
