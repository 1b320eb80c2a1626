import { useId, useState, type ReactNode } from 'react';
import { t } from '@/texts';
import styles from './choice.module.css';
import { IconCheck } from './icons';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  /** A second line, or why it is off. */
  readonly say?: ReactNode;
  readonly isOff?: boolean;
  readonly tone?: 'brick';
}

interface SegmentsProps<Value extends string> {
  /** What is chosen: read out, not shown. */
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value | null;
  onChange: (value: Value) => void;
}

/** One of a few, side by side: Must, Prefer, Avoid. */
export function Segments<Value extends string>({ label, options, value, onChange }: SegmentsProps<Value>) {
  const name = useId();
  return (
    <div className={styles.segments} role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value} className={styles.segment} data-tone={option.tone}>
          <input
            className={styles.input}
            type="radio"
            name={name}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}

interface ChipGroupProps<Value extends string> {
  readonly legend: ReactNode;
  readonly note?: ReactNode;
  readonly options: readonly Option<Value>[];
  /** Options behind "More": opened in place. */
  readonly more?: readonly Option<Value>[];
  readonly chosen: readonly Value[];
  /** One of them, or all that fit. */
  readonly kind: 'one' | 'many';
  readonly error?: string | undefined;
  readonly children?: ReactNode;
  onChange: (chosen: Value[]) => void;
}

/** The rows of the log form: large, tappable, one tap each. */
export function ChipGroup<Value extends string>(props: ChipGroupProps<Value>) {
  const { legend, note, options, more = [], chosen, kind, error, children, onChange } = props;
  const name = useId();
  const [isOpen, setIsOpen] = useState(false);
  const isMoreChosen = more.some(({ value }) => chosen.includes(value));
  const shown = isOpen || isMoreChosen ? [...options, ...more] : options;

  const toggle = (value: Value) => {
    if (kind === 'one') onChange([value]);
    else onChange(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  };

  return (
    <fieldset aria-describedby={error ? `${name}-error` : undefined} data-faulty={error ? true : undefined}>
      <legend id={`${name}-legend`} className={styles.legend}>
        {legend} {note && <span>{note}</span>}
      </legend>
      <div className={styles.chips}>
        {shown.map(({ value, label, say, isOff }) => (
          <label key={value} className={styles.chip}>
            <input
              className={styles.input}
              type={kind === 'one' ? 'radio' : 'checkbox'}
              name={name}
              checked={chosen.includes(value)}
              disabled={isOff}
              onChange={() => toggle(value)}
            />
            {chosen.includes(value) && <IconCheck size={16} stroke={2.2} aria-hidden />}
            <span>
              {label} {say && <small>{say}</small>}
            </span>
          </label>
        ))}
        {more.length > 0 && shown.length === options.length && (
          <button
            type="button"
            className={styles.more}
            aria-describedby={`${name}-legend`}
            onClick={() => setIsOpen(true)}
          >
            {t.parts.more}
          </button>
        )}
        {children}
      </div>
      {error && (
        <p id={`${name}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}

interface ChoiceCardsProps<Value extends string> {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  onChange: (value: Value) => void;
}

/** A choice whose options need a sentence each. */
export function ChoiceCards<Value extends string>({ label, options, value, onChange }: ChoiceCardsProps<Value>) {
  const name = useId();
  return (
    <div className={styles.cards} role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value} className={styles.card}>
          <input type="radio" name={name} checked={value === option.value} onChange={() => onChange(option.value)} />
          <span>
            <b>{option.label}</b>
            {option.say && <span className="in-second"> {option.say}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}
