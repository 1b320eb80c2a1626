import { Button } from '@/ui/controls';
import type { UseFormReturnType } from '@mantine/form';
import type { FormEvent, ReactNode } from 'react';
import { ApiProblem } from '@/api/problem';
import { t } from '@/texts';
import styles from './form.module.css';
import { IconCheck } from './icons';
import { ProblemNote } from './notes';

interface FormProps {
  readonly label: string;
  readonly submit: string;
  readonly isBusy: boolean;
  readonly error?: unknown;
  readonly isInPlace?: boolean;
  readonly submitIcon?: ReactNode;
  onSubmit: (event?: FormEvent<HTMLFormElement>) => void;
  onCancel?: () => void;
  readonly children: ReactNode;
}

/** Fields, what went wrong, and the two ways on. */
export function Form({
  label,
  submit,
  isBusy,
  error,
  isInPlace = false,
  submitIcon,
  onSubmit,
  onCancel,
  children,
}: FormProps) {
  return (
    <form className={isInPlace ? styles.inPlace : styles.form} aria-label={label} onSubmit={onSubmit} noValidate>
      {children}
      {error != null && <ProblemNote error={error} />}
      <div className={styles.buttons}>
        <Button
          type="submit"
          variant="filled"
          loading={isBusy}
          leftSection={submitIcon ?? <IconCheck size={16} aria-hidden />}
        >
          {submit}
        </Button>
        {onCancel && (
          <Button variant="subtle" color="gray" onClick={onCancel}>
            {t.parts.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}

export function FieldRow({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}

/**
 * Puts what the server said about single fields beside them. What has no field here stays in the note.
 * @returns whether every fault found its field.
 */
export function showFaults<Values extends Record<string, unknown>>(
  form: UseFormReturnType<Values>,
  error: unknown,
): boolean {
  if (!(error instanceof ApiProblem) || error.faults.length === 0) return false;
  const known = error.faults.filter(({ path }) => (path.split('.')[0] ?? '') in form.getValues());
  form.setErrors(Object.fromEntries(known.map(({ path, message }) => [path, message])));
  const first = known[0];
  if (first) form.getInputNode(first.path)?.focus();
  return known.length === error.faults.length;
}
