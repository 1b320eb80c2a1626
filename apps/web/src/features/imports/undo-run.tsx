import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import { Confirm } from '@/ui/confirm';
import { Button } from '@/ui/controls';
import { IconArrowBackUp } from '@/ui/icons';
import { useImportAct } from './use-import-act';

const words = t.imports.done;

/** Takes the whole import back, while its days last. */
export function UndoRun({ id, until }: { id: string; until: string }) {
  const formats = useFormats();
  /** `null`: not asked yet; left again, the keyboard goes back to the button. */
  const [isAsked, setIsAsked] = useState<boolean | null>(null);
  const undo = useImportAct(
    () => answerOf(api.POST('/api/imports/{id}/undo', { params: { path: { id } } })),
    () => setIsAsked(false),
  );
  if (formats.dayOf(until) < formats.today()) return <p className="in-second">{words.undoOver}</p>;
  if (isAsked) {
    return (
      <Confirm
        title={words.undoTitle}
        say={words.undoSay}
        act={words.undoAct}
        needsReason={false}
        isBusy={undo.isPending}
        error={undo.error}
        onAct={() => undo.mutate()}
        onLeave={() => setIsAsked(false)}
      />
    );
  }
  return (
    <div>
      <Button
        autoFocus={isAsked === false}
        leftSection={<IconArrowBackUp size={16} aria-hidden />}
        onClick={() => setIsAsked(true)}
      >
        {words.undo}
      </Button>{' '}
      <span className="in-second">{words.undoUntil(formats.day(formats.dayOf(until)))}</span>
    </div>
  );
}
