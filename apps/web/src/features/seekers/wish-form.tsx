import { WISH_CRITERIA, type Level, type PreferenceItem, type WishCriterion } from '@inroads/matching';
import { Button, Textarea } from '@/ui/controls';
import { useState } from 'react';
import { useFormats, useMe } from '@/app/session';
import { t } from '@/texts';
import { ChipGroup, Segments } from '@/ui/choice';
import { Form } from '@/ui/form';
import { LEVEL_OF, type Choice } from './wish-label';
import type { AnyValue } from './amount';
import { emptyValue, isComplete, WishValue } from './wish-values';

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
  const [ownWords, setOwnWords] = useState(item?.ownWords ?? '');
  const mayAvoid =
    criterion !== null && !['hours-ceiling', 'availability', 'pay', 'travel', 'benefit', 'start'].includes(criterion);

  const save = () => {
    if (criterion === null || !isComplete(criterion, value)) return;
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
          onChange={([next]) => {
            if (!next) return;
            setCriterion(next);
            setValue(emptyValue(next));
          }}
        />
      )}
      {criterion && <WishValue criterion={criterion} value={value} onChange={setValue} />}
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

function named(criteria: readonly WishCriterion[]) {
  return criteria.map((value) => ({ value, label: words.criteria[value] }));
}
