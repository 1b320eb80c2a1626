import { Button, Textarea } from '@/ui/controls';
import { useState } from 'react';
import { useMay } from '@/app/session';
import { t } from '@/texts';
import { Form } from '@/ui/form';
import { IconPencil } from '@/ui/icons';
import styles from './seeker.module.css';

const words = t.seeker.told;

interface OwnWordsProps {
  readonly quote: string;
  readonly isBusy: boolean;
  onSave: (quote: string, onKept: () => void) => void;
}

/** The person's own sentence, before everything that can be tapped. */
export function OwnWords({ quote, isBusy, onSave }: OwnWordsProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const mayWrite = useMay('seeker.write');
  if (draft !== null) {
    return (
      <Form
        label={words.quote}
        submit={t.parts.save}
        isInPlace
        isBusy={isBusy}
        onSubmit={(event) => {
          event?.preventDefault();
          onSave(draft.trim(), () => setDraft(null));
        }}
        onCancel={() => setDraft(null)}
      >
        <Textarea
          label={words.quote}
          description={t.seekers.form.noHealth}
          rows={3}
          maxLength={2000}
          autoFocus
          value={draft}
          onChange={(event) => setDraft(event.currentTarget.value)}
        />
      </Form>
    );
  }
  return (
    <div>
      {quote && <blockquote className={styles.quote}>“{quote}”</blockquote>}
      {mayWrite && (
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          mb={8}
          leftSection={<IconPencil size={15} aria-hidden />}
          onClick={() => setDraft(quote)}
        >
          {quote ? words.editQuote : words.addQuote}
        </Button>
      )}
    </div>
  );
}
