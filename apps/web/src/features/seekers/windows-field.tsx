import { DAYS, type Day, type WeeklyWindow } from '@inroads/matching';
import { Button, TextInput } from '@/ui/controls';
import { t } from '@/texts';
import { ChipGroup } from '@/ui/choice';
import { FieldRow } from '@/ui/form';
import { IconPlus } from '@/ui/icons';

const words = t.seeker.wish;

/** Spans of the week in which the person can work. */
export function WindowsField({
  windows,
  onChange,
}: {
  windows: readonly WeeklyWindow[];
  onChange: (windows: WeeklyWindow[]) => void;
}) {
  const set = (at: number, part: Partial<WeeklyWindow>) =>
    onChange(windows.map((window, index) => (index === at ? { ...window, ...part } : window)));
  return (
    <>
      {windows.map((window, at) => (
        <div key={at}>
          <ChipGroup<Day>
            legend={words.days}
            kind="many"
            options={DAYS.map((day) => ({ value: day, label: t.facts.days[day] }))}
            chosen={window.days}
            onChange={(days) => set(at, { days })}
          />
          <FieldRow>
            <TextInput
              label={words.from}
              type="time"
              value={window.from}
              onChange={(event) => set(at, { from: event.currentTarget.value })}
            />
            <TextInput
              label={words.to}
              type="time"
              value={window.to}
              onChange={(event) => set(at, { to: event.currentTarget.value })}
            />
          </FieldRow>
        </div>
      ))}
      <div>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={() => onChange([...windows, { days: [], from: '09:00', to: '17:00' }])}
        >
          {words.addWindow}
        </Button>
      </div>
    </>
  );
}
