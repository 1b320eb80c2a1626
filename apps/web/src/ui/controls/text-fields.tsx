import { useId, useState, type ComponentPropsWithRef } from 'react';
import { t } from '@/texts';
import { IconChevronDown, IconEye, IconEyeOff } from '../icons';
import styles from './controls.module.css';
import { describedBy, Field, type FieldLook } from './field';

type InputProps = FieldLook & Omit<ComponentPropsWithRef<'input'>, 'size'>;

export function TextInput({ label, description, error, size, mt, mb, id, ...rest }: InputProps) {
  const own = useId();
  const fieldId = id ?? own;
  const look = { label, description, error, mt, mb };
  return (
    <Field id={fieldId} {...look} isNeeded={rest.required}>
      <input
        type="text"
        {...rest}
        id={fieldId}
        className={styles.input}
        data-size={size}
        {...describedBy(fieldId, look)}
      />
    </Field>
  );
}

export function PasswordInput({ label, description, error, size, mt, mb, ...rest }: InputProps) {
  const id = useId();
  const [isShown, setIsShown] = useState(false);
  const look = { label, description, error, mt, mb };
  const Icon = isShown ? IconEyeOff : IconEye;
  return (
    <Field id={id} {...look} isNeeded={rest.required}>
      <span className={styles.withEye}>
        <input
          {...rest}
          id={id}
          type={isShown ? 'text' : 'password'}
          className={styles.input}
          data-size={size}
          {...describedBy(id, look)}
        />
        <button
          type="button"
          className={styles.eye}
          aria-label={t.parts.showPassword}
          aria-pressed={isShown}
          onClick={() => setIsShown(!isShown)}
        >
          <Icon size={18} stroke={1.7} aria-hidden />
        </button>
      </span>
    </Field>
  );
}

type TextareaProps = FieldLook & Omit<ComponentPropsWithRef<'textarea'>, 'size'>;

export function Textarea({ label, description, error, size, mt, mb, rows = 2, ...rest }: TextareaProps) {
  const id = useId();
  const look = { label, description, error, mt, mb };
  return (
    <Field id={id} {...look} isNeeded={rest.required}>
      <textarea {...rest} id={id} rows={rows} className={styles.input} data-size={size} {...describedBy(id, look)} />
    </Field>
  );
}

type SelectProps = FieldLook &
  Omit<ComponentPropsWithRef<'select'>, 'size'> & {
    readonly data: readonly { readonly value: string; readonly label: string }[];
  };

export function NativeSelect({ label, description, error, size, mt, mb, data, ...rest }: SelectProps) {
  const id = useId();
  const look = { label, description, error, mt, mb };
  return (
    <Field id={id} {...look} isNeeded={rest.required}>
      <span className={styles.select}>
        <select {...rest} id={id} className={styles.input} data-size={size} {...describedBy(id, look)}>
          {data.map(({ value, label: name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
        <IconChevronDown size={16} stroke={1.7} aria-hidden />
      </span>
    </Field>
  );
}
