import { Button, Textarea } from '@/ui/controls';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { t } from '@/texts';
import styles from './form.module.css';
import { ProblemNote } from './notes';
import { useEscape } from './use-escape';

interface ConfirmProps {
  readonly title: string;
  /** What will hold afterwards. */
  readonly say?: ReactNode;
  /** The verb with its object. */
  readonly act: string;
  readonly needsReason?: boolean;
  readonly isBusy: boolean;
  readonly error?: unknown;
  readonly tone?: 'brick' | 'accent';
  onAct: (reason: string) => void;
  onLeave: () => void;
}

/** Asks once, in place, for what cannot simply be undone, with the reason that goes into the history. */
export function Confirm({
  title,
  say,
  act,
  needsReason = true,
  isBusy,
  error,
  tone = 'brick',
  onAct,
  onLeave,
}: ConfirmProps) {
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEscape(onLeave);
  // It takes the place of the button that asked for it: the keyboard goes on here, on nothing that acts.
  useEffect(() => (box.current?.querySelector('textarea') ?? box.current)?.focus(), []);
  const submit = () => {
    if (needsReason && reason.trim() === '') setIsMissing(true);
    else onAct(reason.trim());
  };
  return (
    <div ref={box} tabIndex={-1} role="group" aria-labelledby={id} className={styles.inPlace}>
      <b id={id}>{title}</b>
      {say && <p className="in-second">{say}</p>}
      {needsReason && (
        <Textarea
          label={t.parts.why}
          required
          value={reason}
          rows={2}
          maxLength={500}
          data-autofocus
          error={isMissing && reason.trim() === '' ? t.parts.whyNeeded : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      {error != null && <ProblemNote error={error} />}
      <div className={styles.buttons}>
        <Button variant="filled" color={tone === 'brick' ? 'brick' : undefined} loading={isBusy} onClick={submit}>
          {act}
        </Button>
        <Button variant="subtle" color="gray" onClick={onLeave}>
          {t.parts.cancel}
        </Button>
      </div>
    </div>
  );
}
