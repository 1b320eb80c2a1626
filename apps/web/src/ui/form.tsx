import { Button } from '@/ui/controls';
import type { UseFormReturnType } from '@mantine/form';
import { useEffect, useRef, useState, type FormEvent, type ReactNode, type RefObject } from 'react';
import { ApiProblem } from '@/api/problem';
import { t } from '@/texts';
import { faultyFields, focusFirstFault, refuseUnusable } from './faulty-fields';
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
  /** What leaving does, where nothing is there yet that would stay as it is. */
  readonly cancel?: string;
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
  cancel = t.parts.cancel,
  onSubmit,
  onCancel,
  children,
}: FormProps) {
  const place = useRef<HTMLFormElement>(null);
  const send = (event: FormEvent<HTMLFormElement>) => {
    if (refuseUnusable(event.currentTarget)) event.preventDefault();
    else onSubmit(event);
    // What the page itself found out is drawn by then.
    requestAnimationFrame(() => focusFirstFault(place.current));
  };
  return (
    <form
      ref={place}
      className={isInPlace ? styles.inPlace : styles.form}
      aria-label={label}
      onSubmit={send}
      noValidate
    >
      {children}
      <FormProblem error={error} />
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
            {cancel}
          </Button>
        )}
        <span className={styles.needed}>{t.faults.needed}</span>
      </div>
    </form>
  );
}

/**
 * What was refused, for every form, whatever it looks like: the fields by their names, and the keyboard goes to the first of them. It goes once all
 * that it was about is changed.
 */
export function FormProblem({ error }: { readonly error: unknown }) {
  const box = useRef<HTMLDivElement>(null);
  const { faulty, isMended } = useFaultyFields(box, error);
  if (error == null) return null;
  return (
    <div ref={box} hidden={isMended}>
      {!isMended && <ProblemNote error={error} say={sayFaults(error, faulty)} />}
    </div>
  );
}

interface Faults {
  readonly faulty: readonly string[];
  /** What was refused was changed since: the refusal does not hold any more. */
  readonly isMended: boolean;
}

/** Names of the fields that the last refusal was about, once they are marked; the keyboard goes to the first. @param place in the form */
function useFaultyFields(place: RefObject<HTMLElement | null>, error: unknown): Faults {
  const [names, setNames] = useState<readonly string[]>([]);
  const [mended, setMended] = useState<unknown>(null);
  useEffect(() => {
    const form = place.current?.closest('form') ?? null;
    const isAboutFields = error instanceof ApiProblem && error.faults.length > 0;
    setNames(isAboutFields ? faultyFields(form) : []);
    if (isAboutFields) focusFirstFault(form);
    // The button was off while it worked and has lost the keyboard by that.
    if (error != null && document.activeElement === document.body)
      form?.querySelector<HTMLElement>('button[type="submit"]')?.focus();
    if (!form || !isRefusal(error)) return undefined;
    const look = () =>
      // Once the field has taken the change.
      requestAnimationFrame(() => {
        const still = faultyFields(form);
        setNames(still);
        if (still.length === 0) setMended(error);
      });
    form.addEventListener('input', look);
    return () => form.removeEventListener('input', look);
  }, [place, error]);
  return { faulty: names, isMended: mended !== null && mended === error };
}

/** About what was sent, as against a server that is away or at fault. */
function isRefusal(error: unknown): boolean {
  return error instanceof ApiProblem && error.status >= 400 && error.status < 500;
}

/** Fields by their names; what has no field here is said in the note itself. */
function sayFaults(error: unknown, faulty: readonly string[]): string | undefined {
  if (!(error instanceof ApiProblem) || error.code !== 'request.invalid') return undefined;
  if (faulty.length > 0) return t.faults.lookAgainAt(faulty.join(', '));
  return [error.message, ...new Set(error.faults.map(({ message }) => message))].join(' ');
}

export function FieldRow({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}

/**
 * Puts what the server said about single fields beside them. What has no field here stays in the note.
 * @param aliases names of fields here that go by another name in the request: `{ schedule: 'from' }`
 * @returns whether every fault found its field.
 */
export function showFaults<Values extends Record<string, unknown>>(
  form: UseFormReturnType<Values>,
  error: unknown,
  aliases: Readonly<Record<string, keyof Values & string>> = {},
): boolean {
  if (!(error instanceof ApiProblem) || error.faults.length === 0) return false;
  const values = form.getValues();
  const placed = error.faults.flatMap(({ path, message }) => {
    const field = fieldOf(path, values, aliases);
    return field === null ? [] : [[field, message] as const];
  });
  form.setErrors(Object.fromEntries(placed));
  const first = placed[0];
  if (first) form.getInputNode(first[0])?.focus();
  return placed.length === error.faults.length;
}

/** By refusal: what stood in its fields when they were first drawn with it. */
const REFUSED = new WeakMap<ApiProblem, Map<string, unknown>>();

/**
 * What the server said about one field of a form that keeps its values itself; nothing any more once the field holds something else than was refused.
 * @param value of the field as it is now
 * @param names of the field in the request: its whole path, or the first or last part of it
 */
export function faultAt(error: unknown, value: unknown, ...names: readonly string[]): string | undefined {
  if (!(error instanceof ApiProblem)) return undefined;
  const message = error.faults.find(({ path }) => namesOf(path).some((name) => names.includes(name)))?.message;
  if (message === undefined) return undefined;
  const refused = REFUSED.get(error) ?? new Map<string, unknown>();
  REFUSED.set(error, refused);
  const field = names.join(' ');
  if (!refused.has(field)) refused.set(field, value);
  return Object.is(refused.get(field), value) ? message : undefined;
}

/** `sites.0.postalCode` and `facts.1.hours` are fields of their own in a form that asks for one site and one of each fact. */
function fieldOf(path: string, values: object, aliases: Readonly<Record<string, string>>): string | null {
  const names = namesOf(path).map((name) => aliases[name] ?? name);
  return names.find((name) => Object.hasOwn(values, name)) ?? null;
}

function namesOf(path: string): string[] {
  const parts = path.split('.');
  return [path, parts[0] ?? '', parts.at(-1) ?? ''];
}
