import { Textarea } from '@/ui/controls';
import { t } from '@/texts';
import { faultAt } from '@/ui/form';
import type { FieldProps } from './field-props';

/** Free words, read by the whole agency. */
export function NoteFields({ draft, change, error }: FieldProps) {
  return (
    <>
      <Textarea
        aria-label={t.log.quote}
        placeholder={t.log.quote}
        rows={1}
        maxLength={2000}
        value={draft.quote}
        error={faultAt(error, draft.quote, 'quote')}
        onChange={(event) => change({ quote: event.currentTarget.value })}
      />
      <Textarea
        aria-label={t.log.noteLabel}
        placeholder={t.log.note}
        description={draft.note || draft.quote ? t.log.noName : undefined}
        rows={1}
        maxLength={4000}
        value={draft.note}
        error={faultAt(error, draft.note, 'note')}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
    </>
  );
}
