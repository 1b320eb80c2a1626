import { NumberInput } from '@/ui/controls';

/** The value of one criterion while it is typed; it need not be complete. */
export type AnyValue = Readonly<Record<string, unknown>>;

export function Amount({
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
