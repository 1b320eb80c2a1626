import type { OwnLimits } from '@inroads/matching';
import { Button, NumberInput } from '@/ui/controls';
import { useState } from 'react';
import { useFormats, useMay } from '@/app/session';
import { t } from '@/texts';
import { Form } from '@/ui/form';
import styles from './seeker.module.css';

const words = t.seeker.limit;

interface OwnLimitProps {
  readonly limits: OwnLimits | null;
  readonly isBusy: boolean;
  readonly onSave: (limits: OwnLimits | null, onKept: () => void) => void;
}

/** Set by the person. Openings over it are marked, never hidden. */
export function OwnLimit({ limits, isBusy, onSave }: OwnLimitProps) {
  const [draft, setDraft] = useState<number | string | null>(null);
  const formats = useFormats();
  const mayWrite = useMay('seeker.write');
  const hours = limits?.hoursPerWeek;
  if (draft !== null) {
    const keep = (next: number | undefined) => {
      const { hoursPerWeek: _before, ...rest } = limits ?? {};
      const kept = next === undefined ? rest : { ...rest, hoursPerWeek: next, setOn: formats.today() };
      onSave(Object.keys(kept).length === 0 ? null : kept, () => setDraft(null));
    };
    return (
      <Form
        label={words.title}
        submit={words.save}
        isInPlace
        isBusy={isBusy}
        onSubmit={(event) => {
          event?.preventDefault();
          keep(draft === '' ? undefined : Number(draft));
        }}
        onCancel={() => setDraft(null)}
      >
        <NumberInput label={words.field} min={0} max={168} value={draft} autoFocus onChange={setDraft} />
        {hours !== undefined && (
          <Button variant="subtle" color="gray" size="compact-sm" onClick={() => keep(undefined)}>
            {words.clear}
          </Button>
        )}
      </Form>
    );
  }
  return (
    <p className={styles.limit}>
      {hours === undefined ? (
        <span className="in-second">{words.none}</span>
      ) : (
        <>
          <b>{words.hours(hours)}</b> {limits?.setOn && words.setOn(formats.shortDay(limits.setOn))} {words.marked}
        </>
      )}{' '}
      {mayWrite && (
        <Button variant="subtle" size="compact-sm" onClick={() => setDraft(hours ?? '')}>
          {hours === undefined ? words.set : words.change}
        </Button>
      )}
    </p>
  );
}
