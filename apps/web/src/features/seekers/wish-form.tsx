import { WISH_CRITERIA, type Level, type PreferenceItem, type WishCriterion } from '@inroads/matching';
import { Button, Textarea } from '@/ui/controls';
import { useId, useState, type ReactNode } from 'react';
import { useFormats, useMe } from '@/app/session';
import { t } from '@/texts';
import { ChipGroup, Segments } from '@/ui/choice';
import { Form } from '@/ui/form';
import { LEVEL_OF, type Choice } from './wish-label';
import type { AnyValue } from './amount';
import { emptyValue, isComplete, WishValue } from './wish-values';
import styles from './seeker.module.css';

const words = t.seeker.wish;
const FIRST: readonly WishCriterion[] = ['work', 'travel', 'hours', 'shift', 'pay', 'environment'];
const CHOICES: readonly Choice[] = ['must', 'prefer', 'avoid'];

interface WishFormProps {
  /** Null: asks what it is about. */
  readonly criterion: WishCriterion | null;
  /** Present: changes this one. */
  readonly item?: PreferenceItem;
  readonly isBusy: boolean;
  readonly onSave: (item: PreferenceItem) => void;
  readonly onRemove?: () => void;
  readonly onLeave: () => void;
}

/** A wish in three steps: what it is about, what exactly, how important. */
export function WishForm({ criterion: given, item, isBusy, onSave, onRemove, onLeave }: WishFormProps) {
  const me = useMe();
  const formats = useFormats();
  const [criterion, setCriterion] = useState(given);
  const [value, setValue] = useState<AnyValue>(item ? (item.value as AnyValue) : given ? emptyValue(given) : {});
  const [level, setLevel] = useState<Level>(item?.level ?? 'strong');
  const [isChecked, setIsChecked] = useState(false);
  const [ownWords, setOwnWords] = useState(item?.ownWords ?? '');
  const mayAvoid =
    criterion !== null && !['hours-ceiling', 'availability', 'pay', 'travel', 'benefit', 'start'].includes(criterion);
  const missing = isChecked ? missingIn(criterion, value) : null;

  const save = () => {
    setIsChecked(true);
    if (criterion === null || missingIn(criterion, value) !== null) return;
    const said = { saidBy: me.name, saidOn: formats.today() };
    onSave({
      criterion,
      value,
      level,
      ...(ownWords.trim() && { ownWords: ownWords.trim() }),
      ...said,
    } as unknown as PreferenceItem);
  };

  return (
    <Form
      label={item ? words.edit(criterion ? words.criteria[criterion] : '') : words.add}
      submit={words.save}
      isInPlace
      isBusy={isBusy}
      onSubmit={(event) => {
        event?.preventDefault();
        save();
      }}
      onCancel={onLeave}
    >
      {!given && (
        <ChipGroup<WishCriterion>
          legend={words.about}
          kind="one"
          options={named(FIRST)}
          more={named(WISH_CRITERIA.filter((each) => !FIRST.includes(each)))}
          chosen={criterion ? [criterion] : []}
          // Once it is chosen, what is missing is missing further down.
          error={aboutFault(criterion, missing)}
          onChange={([next]) => {
            if (!next) return;
            setCriterion(next);
            setIsChecked(false);
            setValue(emptyValue(next));
          }}
        />
      )}
      {criterion && (
        <WhatExactly label={words.criteria[criterion]} error={missing}>
          <WishValue criterion={criterion} value={value} onChange={setValue} />
        </WhatExactly>
      )}
      {criterion && !item && (
        <Segments
          label={words.levelNew}
          options={CHOICES.filter((choice) => mayAvoid || choice !== 'avoid').map((choice) => ({
            value: choice,
            label: t.parts.levels[choice],
          }))}
          value={CHOICES.find((choice) => LEVEL_OF[choice] === level) ?? 'prefer'}
          onChange={(choice) => setLevel(LEVEL_OF[choice])}
        />
      )}
      {criterion && (
        <Textarea
          label={`${words.ownWords} (${t.parts.optional})`}
          rows={2}
          maxLength={1000}
          value={ownWords}
          onChange={(event) => setOwnWords(event.currentTarget.value)}
        />
      )}
      {onRemove && (
        <div>
          <Button variant="subtle" color="gray" size="compact-sm" onClick={onRemove}>
            {words.remove}
          </Button>
        </div>
      )}
    </Form>
  );
}

const aboutFault = (criterion: WishCriterion | null, missing: string | null) =>
  criterion === null && missing !== null ? missing : undefined;

function missingIn(criterion: WishCriterion | null, value: AnyValue): string | null {
  if (criterion === null) return words.missing.about;
  return isComplete(criterion, value) ? null : words.missing[criterion];
}

/** The fields of one wish, and what is still missing in them. */
function WhatExactly({ label, error, children }: { label: string; error: string | null; children: ReactNode }) {
  const id = useId();
  return (
    <fieldset
      className={styles.exactly}
      aria-label={label}
      aria-describedby={error ? id : undefined}
      data-faulty={error ? true : undefined}
    >
      {children}
      {error && (
        <p id={id} role="alert" className="in-second in-brick">
          {error}
        </p>
      )}
    </fieldset>
  );
}

function named(criteria: readonly WishCriterion[]) {
  return criteria.map((value) => ({ value, label: words.criteria[value] }));
}
