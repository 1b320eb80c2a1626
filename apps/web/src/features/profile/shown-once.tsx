import { useState } from 'react';
import { t } from '@/texts';
import { Button } from '@/ui/controls';
import { Note } from '@/ui/notes';
import styles from './profile.module.css';

const words = t.profile.once;

/** A secret that leaves the server this once: copied now, or made anew. */
export function ShownOnce({ title, text, onDone }: { title: string; text: string; onDone: () => void }) {
  const [isCopied, setIsCopied] = useState(false);
  // Without TLS the browser keeps the clipboard shut; the text can still be marked and copied.
  const copy = async () => {
    await navigator.clipboard?.writeText(text);
    setIsCopied(true);
  };
  return (
    <div role="status" aria-label={title}>
      <Note tone="accent">
        <b>{title}</b>
        <code className={styles.token}>{text}</code>
        <Button mr={8} onClick={() => void copy()}>
          {isCopied ? words.copied : words.copy}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {words.done}
        </Button>
      </Note>
    </div>
  );
}
