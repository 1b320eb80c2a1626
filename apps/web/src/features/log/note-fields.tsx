import { Textarea } from '@/ui/controls';
import { t } from '@/texts';
import type { FieldProps } from './field-props';

/** Free words, read by the whole agency. */
export function NoteFields({ draft, change }: FieldProps) {
  return (
    <>
      <Textarea
        aria-label={t.log.quote}
        placeholder={t.log.quote}
        rows={1}
        maxLength={2000}
        value={draft.quote}
        onChange={(event) => change({ quote: event.currentTarget.value })}
      />
      <Textarea
        aria-label={t.log.noteLabel}
        placeholder={t.log.note}
        description={draft.note || draft.quote ? t.log.noName : undefined}
        rows={1}
        maxLength={4000}
        value={draft.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
    </>
  );
}
