import { useEffect, useState } from 'react';
import { answerOf, api } from '@/api/client';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import { Confirm } from '@/ui/confirm';
import { Button } from '@/ui/controls';
import { useAnnounce } from '@/ui/live-region';
import styles from './imports.module.css';
import type { ImportRun } from './imports.queries';
import { useImportAct } from './use-import-act';

const words = t.imports.progress;

/** What is going on in the background, how far it is, and the way to stop it. */
export function RunProgress({ run }: { run: ImportRun }) {
  const formats = useFormats();
  const announce = useAnnounce();
  const { id, state, progress } = run;
  const say = sayState(run, (value) => formats.number(value));
  useEffect(() => announce(t.imports.states[state] ?? ''), [announce, state]);
  const isCounted = state !== 'undoing' && progress.total > 0;
  return (
    <section className={styles.progress} aria-labelledby="progress">
      <h2 id="progress" tabIndex={-1}>
        {say}
      </h2>
      <progress
        aria-label={words.label}
        max={isCounted ? progress.total : undefined}
        value={isCounted ? progress.done : undefined}
      />
      <p className="in-second">{state === 'undoing' ? words.undoingSay : words.leave}</p>
      {(state === 'writing' || state === 'checking') && <StopRun key={state} id={id} what={state} />}
    </section>
  );
}

function StopRun({ id, what }: { id: string; what: 'checking' | 'writing' }) {
  /** `null`: not asked yet; left again, the keyboard goes back to the button. */
  const [isAsked, setIsAsked] = useState<boolean | null>(null);
  const stop = useImportAct(() => answerOf(api.POST('/api/imports/{id}/stop', { params: { path: { id } } })));
  if (stop.isSuccess) return <p role="status">{words.stopping}</p>;
  if (!isAsked)
    return (
      <Button autoFocus={isAsked === false} onClick={() => setIsAsked(true)}>
        {words.stop[what]}
      </Button>
    );
  return (
    <Confirm
      title={words.stopTitle}
      say={words.stopSay[what]}
      act={words.stop[what]}
      needsReason={false}
      isBusy={stop.isPending}
      error={stop.error}
      onAct={() => stop.mutate()}
      onLeave={() => setIsAsked(false)}
    />
  );
}

function sayState({ state, progress: { done, total } }: ImportRun, number: (value: number) => string): string {
  if (state === 'undoing') return words.undoing;
  if (state === 'writing') return words.writing(number(done), number(total));
  return total > 0 ? words.checking(number(done), number(total)) : words.checkingFirst(number(done));
}
