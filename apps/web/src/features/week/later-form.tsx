import { useState } from 'react';
import { t } from '@/texts';
import { Button, TextInput } from '@/ui/controls';
import { useEscape } from '@/ui/use-escape';
import { useWeek } from './week-place';
import type { Stop } from './week.queries';
import styles from './week.module.css';

const words = t.week.later;

/** Put off until a day of one's own choice. */
export function LaterForm({ stop, onLeave }: { stop: Stop; onLeave: () => void }) {
  const { plan, acts } = useWeek();
  const [day, setDay] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  useEscape(onLeave);
  return (
    <form
      className={styles.laterForm}
      aria-label={words.title(stop.employerName)}
      onSubmit={(event) => {
        event.preventDefault();
        if (day <= plan.today) setIsMissing(true);
        else acts?.later(stop, day);
      }}
    >
      <TextInput
        type="date"
        label={words.day}
        min={plan.today}
        value={day}
        error={isMissing && day <= plan.today ? words.needsDay : undefined}
        autoFocus
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      <Button type="submit" variant="filled" loading={acts?.isBusy ?? false}>
        {words.save}
      </Button>
      <Button variant="subtle" color="gray" onClick={onLeave}>
        {t.parts.cancel}
      </Button>
    </form>
  );
}
