import { useId, useState, type ComponentPropsWithRef } from 'react';
import { t } from '@/texts';
import styles from './controls.module.css';
import { describedBy, Field, type FieldLook } from './field';

interface NumberInputProps
  extends FieldLook, Omit<ComponentPropsWithRef<'input'>, 'ref' | 'size' | 'value' | 'defaultValue' | 'onChange'> {
  readonly value?: number | string;
  readonly defaultValue?: number | string;
  readonly allowDecimal?: boolean;
  /** A number, or '' where nothing (or nothing that is a number) is typed. */
  readonly onChange?: (value: number | '') => void;
}

/**
 * A number, without arrows that a mouse wheel can turn by accident. What was typed stays as it is: where it is no number, or lies outside
 * `min` and `max`, that is said beside the field once it is left, and keeps the form from being sent.
 */
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
    onBlur,
    ...rest
  } = props;
  const id = useId();
  const [typed, setTyped] = useState(String(value ?? defaultValue ?? ''));
  const [isLeft, setIsLeft] = useState(false);
  // What is shown is what was typed, unless the value was changed from outside.
  const shown = value === undefined || sameNumber(typed, value) ? typed : String(value);
  const fault = faultOf(shown, { min: rest.min, max: rest.max, allowDecimal, isNeeded: rest.required });
  const look = { label, description, error: error ?? (isLeft && fault), mt, mb };
  return (
    <Field id={id} {...look} isNeeded={rest.required}>
      <input
        {...rest}
        ref={(input) => input?.setCustomValidity(fault)}
        id={id}
        type="text"
        inputMode={allowDecimal ? 'decimal' : 'numeric'}
        autoComplete="off"
        className={styles.input}
        data-size={size}
        value={shown}
        {...describedBy(id, look)}
        onChange={(event) => {
          const next = event.currentTarget.value;
          setIsLeft(false);
          setTyped(next);
          onChange?.(numberOf(next));
        }}
        onBlur={(event) => {
          setIsLeft(true);
          onBlur?.(event);
        }}
        onInvalid={() => setIsLeft(true)}
      />
    </Field>
  );
}

interface Bounds {
  readonly min: number | string | undefined;
  readonly max: number | string | undefined;
  readonly allowDecimal: boolean;
  readonly isNeeded: boolean | undefined;
}

function faultOf(typed: string, { min, max, allowDecimal, isNeeded }: Bounds): string {
  if (typed.trim() === '') return isNeeded ? t.faults.noNumber : '';
  const number = numberOf(typed);
  if (number === '') return t.faults.noNumber;
  if (!allowDecimal && !Number.isInteger(number)) return t.faults.wholeNumber;
  if (min !== undefined && number < Number(min)) return t.faults.orMore(String(min));
  return max !== undefined && number > Number(max) ? t.faults.orLess(String(max)) : '';
}

/** "1,500" has thousands, "16,5" a fraction. */
const THOUSANDS = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;
/** Nothing else: "1e3" and "0x10" are numbers to the language, and slips of the finger to people. */
const PLAIN = /^-?(\d+[.,]?\d*|[.,]\d+)$/;

function numberOf(typed: string): number | '' {
  const words = typed.trim();
  if (THOUSANDS.test(words)) return Number(words.replaceAll(',', ''));
  return PLAIN.test(words) ? Number(words.replace(',', '.')) : '';
}

function sameNumber(typed: string, value: number | string): boolean {
  return numberOf(typed) === (value === '' ? '' : Number(value));
}
