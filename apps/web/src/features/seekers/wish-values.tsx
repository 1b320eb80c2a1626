import {
  DAYS,
  INDUSTRIES,
  PAY_PERIODS,
  PERMANENCES,
  SHIFT_KINDS,
  TRAVEL_MODES,
  type CriterionValues,
  type WishCriterion,
} from '@inroads/matching';
import { NativeSelect, TextInput } from '@/ui/controls';
import { useState, type ChangeEvent } from 'react';
import { t } from '@/texts';
import { ChipGroup } from '@/ui/choice';
import { FieldRow } from '@/ui/form';
import { Amount, type AnyValue } from './amount';
import { FactValueField } from './fact-value-field';
import { WindowsField } from './windows-field';

const words = t.seeker.wish;

const EMPTY: { readonly [C in WishCriterion]: AnyValue } = {
  work: { kinds: [] },
  employer: {},
  place: { areas: [] },
  hours: {},
  'hours-ceiling': {},
  availability: { windows: [{ days: [...DAYS.slice(0, 5)], from: '09:00', to: '17:00' }] },
  shift: { kinds: [] },
  pay: { period: 'hour' },
  travel: {},
  environment: { fact: 'noise' },
  benefit: { fact: 'healthInsurance', is: true },
  permanence: { anyOf: [] },
  start: {},
};

export function emptyValue(criterion: WishCriterion): AnyValue {
  return EMPTY[criterion];
}

const filled = (value: unknown) => Array.isArray(value) && value.length > 0;
const COMPLETE: { readonly [C in WishCriterion]: (value: AnyValue) => boolean } = {
  work: ({ kinds }) => filled(kinds),
  employer: ({ industries, employers, settings }) => filled(industries) || filled(employers) || filled(settings),
  place: ({ areas }) => filled(areas),
  hours: ({ min, max }) => min !== undefined || max !== undefined,
  'hours-ceiling': ({ maxHours }) => maxHours !== undefined,
  availability: ({ windows }) =>
    filled(windows) &&
    (windows as Record<'days' | 'from' | 'to', unknown>[]).every(({ days, from, to }) => filled(days) && from && to),
  shift: ({ kinds }) => filled(kinds),
  pay: ({ floor, target }) => floor !== undefined || target !== undefined,
  travel: ({ maxMinutes }) => maxMinutes !== undefined,
  environment: isFactComplete,
  benefit: isFactComplete,
  permanence: ({ anyOf }) => filled(anyOf),
  start: ({ from, to }) => Boolean(from) || Boolean(to),
};

function isFactComplete({ anyOf, is, atMost, atLeast }: AnyValue): boolean {
  return filled(anyOf) || is !== undefined || atMost !== undefined || atLeast !== undefined;
}

export function isComplete(criterion: WishCriterion, value: AnyValue): boolean {
  return COMPLETE[criterion](value);
}

interface WishValueProps {
  readonly criterion: WishCriterion;
  readonly value: AnyValue;
  readonly onChange: (value: AnyValue) => void;
}

/** The fields of one criterion. */
export function WishValue({ criterion, value, onChange }: WishValueProps) {
  const set = (part: AnyValue) =>
    onChange(Object.fromEntries(Object.entries({ ...value, ...part }).filter(([, each]) => each !== undefined)));
  switch (criterion) {
    case 'work':
      return (
        <Words
          label={`${words.kinds} (${words.kindsNote})`}
          list={((value['kinds'] as CriterionValues['work']['kinds'] | undefined) ?? []).map(({ title }) => title)}
          onChange={(titles) => set({ kinds: titles.map((title) => ({ title })) })}
        />
      );
    case 'employer':
      return <EmployerField value={value} set={set} />;
    case 'place':
      return (
        <Words
          label={`${words.places} (${words.placesNote})`}
          list={(value['areas'] as string[] | undefined) ?? []}
          onChange={(areas) => set({ areas })}
        />
      );
    case 'hours':
      return (
        <FieldRow>
          <Amount label={words.min} value={value['min']} onChange={(min) => set({ min })} />
          <Amount label={words.max} value={value['max']} onChange={(max) => set({ max })} />
        </FieldRow>
      );
    case 'hours-ceiling':
      return <Amount label={words.maxHours} value={value['maxHours']} onChange={(maxHours) => set({ maxHours })} />;
    case 'availability':
      return (
        <WindowsField
          windows={(value['windows'] as CriterionValues['availability']['windows'] | undefined) ?? []}
          onChange={(windows) => set({ windows })}
        />
      );
    case 'shift':
      return (
        <Several
          legend={words.criteria.shift}
          values={SHIFT_KINDS}
          names={words.shifts}
          chosen={value['kinds']}
          onChange={(kinds) => set({ kinds })}
        />
      );
    case 'pay':
      return <PayField value={value} set={set} />;
    case 'travel':
      return <TravelField value={value} set={set} />;
    case 'environment':
    case 'benefit':
      return <FactValueField isBenefit={criterion === 'benefit'} value={value} onChange={onChange} />;
    case 'permanence':
      return (
        <Several
          legend={words.criteria.permanence}
          values={PERMANENCES}
          names={words.permanences}
          chosen={value['anyOf']}
          onChange={(anyOf) => set({ anyOf })}
        />
      );
    case 'start':
      return <StartField value={value} set={set} />;
  }
}

interface PartProps {
  readonly value: AnyValue;
  readonly set: (part: AnyValue) => void;
}

function PayField({ value, set }: PartProps) {
  return (
    <FieldRow>
      <Amount label={words.floor} value={value['floor']} onChange={(floor) => set({ floor })} />
      <Amount label={words.target} value={value['target']} onChange={(target) => set({ target })} />
      <NativeSelect
        label={words.per}
        data={PAY_PERIODS.map((period) => ({ value: period, label: words.periods[period] }))}
        value={String(value['period'])}
        onChange={(event) => set({ period: event.currentTarget.value })}
      />
    </FieldRow>
  );
}

function TravelField({ value, set }: PartProps) {
  return (
    <>
      <Amount label={words.minutes} value={value['maxMinutes']} onChange={(maxMinutes) => set({ maxMinutes })} />
      <Several
        legend={words.modes}
        values={TRAVEL_MODES}
        names={t.seekers.modes}
        chosen={value['modes'] ?? []}
        onChange={(modes) => set({ modes: modes.length > 0 ? modes : undefined })}
      />
    </>
  );
}

function StartField({ value, set }: PartProps) {
  const day = (name: 'from' | 'to') => ({
    label: words[name],
    type: 'date',
    value: (value[name] as string | undefined) ?? '',
    onChange: (event: ChangeEvent<HTMLInputElement>) => set({ [name]: event.currentTarget.value || undefined }),
  });
  return (
    <FieldRow>
      <TextInput {...day('from')} />
      <TextInput {...day('to')} />
    </FieldRow>
  );
}

function EmployerField({ value, set }: PartProps) {
  return (
    <FieldRow>
      <NativeSelect
        label={words.industries}
        data={[{ value: '', label: words.choose }, ...INDUSTRY_OPTIONS]}
        value={(value['industries'] as string[] | undefined)?.[0] ?? ''}
        onChange={(event) => set({ industries: event.currentTarget.value ? [event.currentTarget.value] : undefined })}
      />
      <Words
        label={words.employers}
        list={(value['employers'] as string[] | undefined) ?? []}
        onChange={(employers) => set({ employers: employers.length > 0 ? employers : undefined })}
      />
    </FieldRow>
  );
}

const INDUSTRY_OPTIONS = Object.entries(INDUSTRIES)
  .filter(([code]) => code.length <= 4)
  .map(([value, label]) => ({ value, label }))
  .sort((a, b) => a.label.localeCompare(b.label));

/** Several words in one field, commas between. */
function Words({
  label,
  list,
  onChange,
}: {
  label: string;
  list: readonly string[];
  onChange: (list: string[]) => void;
}) {
  const [typed, setTyped] = useState(list.join(', '));
  return (
    <TextInput
      label={label}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onChange(event.currentTarget.value.split(',').flatMap((part) => part.trim() || []));
      }}
    />
  );
}

interface SeveralProps<Value extends string> {
  readonly legend: string;
  readonly values: readonly Value[];
  readonly names: Readonly<Record<Value, string>>;
  readonly chosen: unknown;
  readonly onChange: (chosen: Value[]) => void;
}

function Several<Value extends string>({ legend, values, names, chosen, onChange }: SeveralProps<Value>) {
  return (
    <ChipGroup
      legend={legend}
      kind="many"
      options={values.map((value) => ({ value, label: names[value] }))}
      chosen={Array.isArray(chosen) ? (chosen as Value[]) : []}
      onChange={onChange}
    />
  );
}
