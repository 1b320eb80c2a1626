import { clockTimeAt, minuteOfDay } from '@inroads/calendar';
import { SETTINGS, type SettingDefinition, type SettingName } from '@inroads/contracts';
import { NumberInput, TextInput } from '@/ui/controls';
import { useState } from 'react';
import { t } from '@/texts';
import { ChipGroup, ChoiceCards, type Option } from '@/ui/choice';

const words = t.settings;

interface RuleValueProps {
  readonly name: SettingName;
  readonly value: unknown;
  /** What was refused about it. */
  readonly fault?: string | undefined;
  onChange: (value: unknown) => void;
}

/** The field for a rule's value, after what kind of value it is. */
export function RuleValue({ name, value, fault, onChange }: RuleValueProps) {
  const definition: SettingDefinition = SETTINGS[name];
  switch (definition.kind) {
    case 'whole-number':
      return 'isClock' in words.rules[name] ? (
        <TextInput
          type="time"
          label={words.counting.value}
          value={clockTimeAt(value as number)}
          error={fault}
          onChange={({ currentTarget: { value: time } }) => time !== '' && onChange(minuteOfDay(time))}
        />
      ) : (
        <WholeNumber
          min={definition.min}
          max={definition.max}
          value={value as number}
          fault={fault}
          onChange={onChange}
        />
      );
    case 'choice':
      return (
        <ChoiceCards
          label={words.rules[name].title}
          value={String(value)}
          options={definition.choices.map((choice) => optionOf(name, choice))}
          onChange={onChange}
        />
      );
    case 'yes-no':
      return (
        <ChoiceCards
          label={words.rules[name].title}
          value={value === true ? 'yes' : 'no'}
          options={['yes', 'no'].map((choice) => optionOf(name, choice))}
          onChange={(choice) => onChange(choice === 'yes')}
        />
      );
    case 'choices': {
      const options = definition.choices.map((choice) => ({ value: choice, label: optionOf(name, choice).label }));
      const rule = words.rules['counting.countable-modes'];
      return (
        <ChipGroup
          legend={rule.legend}
          kind="many"
          options={options}
          chosen={value as string[]}
          error={fault}
          onChange={onChange}
        />
      );
    }
  }
}

function optionOf(name: SettingName, choice: string): Option<string> {
  const rule = words.rules[name];
  const option =
    'options' in rule ? (rule.options as Record<string, string | { label: string; say: string }>)[choice] : undefined;
  return typeof option === 'object' ? { value: choice, ...option } : { value: choice, label: option ?? choice };
}

interface WholeNumberProps extends Pick<RuleValueProps, 'fault' | 'onChange'> {
  readonly min: number;
  readonly max: number;
  readonly value: number;
}

/** A rule always has a value: what cannot be read stays in the field, and the last that could be read is what is tried. */
function WholeNumber({ min, max, value, fault, onChange }: WholeNumberProps) {
  const [isUnread, setIsUnread] = useState(false);
  return (
    <NumberInput
      label={words.counting.value}
      required
      min={min}
      max={max}
      allowDecimal={false}
      value={isUnread ? '' : value}
      error={fault}
      onChange={(next) => {
        setIsUnread(next === '');
        if (next !== '') onChange(next);
      }}
    />
  );
}
