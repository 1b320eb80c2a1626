import { DAYS, PAY_PERIODS, PERMANENCES, type Day, type Schedule } from '@inroads/matching';
import { NativeSelect, NumberInput, TextInput } from '@/ui/controls';
import { definitionOf } from '@/facts/fact-words';
import { t } from '@/texts';
import { ChipGroup, Segments } from '@/ui/choice';
import { FieldRow } from '@/ui/form';

const words = t.opening.factForm;

type Values = Readonly<Record<string, unknown>>;

/** Where writing it down begins. */
export function firstValue(key: string): unknown {
  switch (key) {
    case 'pay':
      return { period: 'hour' };
    case 'hours':
    case 'startDate':
      return {};
    case 'schedule':
      return { form: 'shifts', shifts: [{ days: [], from: '09:00', to: '17:00' }] };
    case 'permanence':
      return 'permanent';
    default: {
      const definition = definitionOf(key);
      if (definition?.type === 'choice') return Object.keys(definition.values)[0];
      return definition?.type === 'amount' ? null : true;
    }
  }
}

export function isWhole(key: string, value: unknown): boolean {
  const parts = value as Values;
  switch (key) {
    case 'pay':
      return parts['min'] !== undefined || parts['max'] !== undefined;
    case 'hours':
      return parts['min'] !== undefined && parts['max'] !== undefined;
    case 'startDate':
      return Boolean(parts['from']) || Boolean(parts['to']);
    case 'schedule':
      return (
        (value as Schedule).form !== 'shifts' ||
        (value as { shifts: { days: unknown[] }[] }).shifts.every(({ days }) => days.length > 0)
      );
    default:
      return value !== null && value !== undefined && value !== '';
  }
}

interface FactValueInputProps {
  readonly factKey: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** The fields for one fact, by what kind of fact it is. */
export function FactValueInput({ factKey, value, onChange }: FactValueInputProps) {
  const parts = (typeof value === 'object' && value !== null ? value : {}) as Values;
  const set = (part: Values) =>
    onChange(Object.fromEntries(Object.entries({ ...parts, ...part }).filter(([, each]) => each !== undefined)));
  switch (factKey) {
    case 'pay':
      return <PayInput parts={parts} set={set} />;
    case 'hours':
      return (
        <FieldRow>
          <Amount label={words.min} value={parts['min']} onChange={(min) => set({ min, max: parts['max'] ?? min })} />
          <Amount label={words.max} value={parts['max']} onChange={(max) => set({ max })} />
        </FieldRow>
      );
    case 'startDate':
      return (
        <FieldRow>
          {(['from', 'to'] as const).map((end) => (
            <TextInput
              key={end}
              label={t.openings.form[end]}
              type="date"
              value={(parts[end] as string | undefined) ?? ''}
              onChange={(event) => set({ [end]: event.currentTarget.value || undefined })}
            />
          ))}
        </FieldRow>
      );
    case 'schedule':
      return <ShiftInput schedule={value as Schedule} onChange={onChange} />;
    case 'permanence':
      return (
        <Segments
          label={words.amount}
          options={PERMANENCES.map((each) => ({ value: each, label: t.seeker.wish.permanences[each] }))}
          value={value as (typeof PERMANENCES)[number]}
          onChange={onChange}
        />
      );
    default:
      return <CatalogueInput factKey={factKey} value={value} onChange={onChange} />;
  }
}

function CatalogueInput({ factKey, value, onChange }: FactValueInputProps) {
  const definition = definitionOf(factKey);
  if (definition?.type === 'choice') {
    return (
      <ChipGroup
        legend={definition.label}
        kind="one"
        options={Object.entries(definition.values).map(([key, label]) => ({ value: key, label }))}
        chosen={[String(value)]}
        onChange={([chosen]) => onChange(chosen)}
      />
    );
  }
  if (definition?.type === 'amount') return <Amount label={words.amount} value={value} onChange={onChange} />;
  return (
    <Segments
      label={words.amount}
      options={[
        { value: 'yes', label: t.seeker.wish.yes },
        { value: 'no', label: t.seeker.wish.no },
      ]}
      value={value === false ? 'no' : 'yes'}
      onChange={(chosen) => onChange(chosen === 'yes')}
    />
  );
}

function PayInput({ parts, set }: { parts: Values; set: (part: Values) => void }) {
  return (
    <FieldRow>
      <Amount label={words.min} value={parts['min']} onChange={(min) => set({ min, max: parts['max'] ?? min })} />
      <Amount label={words.max} value={parts['max']} onChange={(max) => set({ max })} />
      <NativeSelect
        label={t.seeker.wish.per}
        data={PAY_PERIODS.map((period) => ({ value: period, label: t.seeker.wish.periods[period] }))}
        value={typeof parts['period'] === 'string' ? parts['period'] : 'hour'}
        onChange={(event) => set({ period: event.currentTarget.value })}
      />
    </FieldRow>
  );
}

/** One shift on several days: what is told nearly always. A richer schedule is replaced knowingly. */
function ShiftInput({ schedule, onChange }: { schedule: Schedule; onChange: (value: unknown) => void }) {
  const shift = (schedule.form === 'shifts' ? schedule.shifts[0] : undefined) ?? {
    days: [],
    from: '09:00',
    to: '17:00',
  };
  const set = (part: object) => onChange({ form: 'shifts', shifts: [{ ...shift, ...part }] });
  return (
    <>
      <ChipGroup<Day>
        legend={t.openings.form.days}
        kind="many"
        options={DAYS.map((day) => ({ value: day, label: t.facts.days[day] }))}
        chosen={shift.days}
        onChange={(days) => set({ days })}
      />
      <FieldRow>
        {(['from', 'to'] as const).map((end) => (
          <TextInput
            key={end}
            label={t.openings.form[end]}
            type="time"
            value={shift[end]}
            onChange={(event) => set({ [end]: event.currentTarget.value })}
          />
        ))}
      </FieldRow>
    </>
  );
}

function Amount({
  label,
  value,
  onChange,
}: {
  label: string;
  value: unknown;
  onChange: (value: number | undefined) => void;
}) {
  return (
    <NumberInput
      label={label}
      min={0}
      value={typeof value === 'number' ? value : ''}
      onChange={(next) => onChange(next === '' ? undefined : Number(next))}
    />
  );
}
