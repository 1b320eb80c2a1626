import { clockTimeAt, minuteOfDay } from '@inroads/calendar';
import { SETTINGS, type SettingDefinition, type SettingName } from '@inroads/contracts';
import { NumberInput, TextInput } from '@/ui/controls';
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
        <NumberInput
          label={words.counting.value}
          min={definition.min}
          max={definition.max}
          allowDecimal={false}
          value={value as number}
          error={fault}
          onChange={(next) => onChange(typeof next === 'number' ? next : definition.initial)}
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
