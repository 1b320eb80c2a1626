import { useState } from 'react';
import { t } from '@/texts';
import { Button, TextInput } from '@/ui/controls';
import { Note } from '@/ui/notes';
import type { HandedLink as Link } from './people.queries';

const words = t.people.link;

interface HandedLinkProps {
  readonly name: string;
  readonly link: Link;
  readonly isInvitation: boolean;
  onDone: () => void;
}

/** A way in that is handed over: shown once. */
export function HandedLink({ name, link, isInvitation, onDone }: HandedLinkProps) {
  const [isCopied, setIsCopied] = useState(false);
  // Without TLS the browser keeps the clipboard shut; the link can still be marked and copied.
  const copy = async () => {
    await navigator.clipboard?.writeText(link.url);
    setIsCopied(true);
  };
  return (
    <Note tone="accent">
      <p>
        <b>{isInvitation ? words.invited(name) : words.made(name)}</b> {link.isMailed && words.mailed(name)}{' '}
        {words.valid(link.validHours)}
      </p>
      <TextInput
        label={words.label}
        mt={8}
        mb={8}
        readOnly
        value={link.url}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button onClick={() => void copy()}>{isCopied ? words.copied : words.copy}</Button>{' '}
      <Button variant="subtle" color="gray" onClick={onDone}>
        {words.done}
      </Button>
    </Note>
  );
}
