import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { ApiProblem } from '@/api/problem';
import { LOG_PATH } from '@/app/navigation';
import { useFormats, useMe } from '@/app/session';
import { t } from '@/texts';
import { Conflict } from '@/ui/conflict';
import { Button } from '@/ui/controls';
import { Note } from '@/ui/notes';
import type { EmployerPage } from '../employers/employers.queries';
import type { LogDraft } from './draft';
import { draftWords } from './draft-words';
import { type ContactDetail, draftOf } from './from-contact';
import { LogForm } from './log-form';
import { useChangeContact } from './use-change-contact';
import { keepDraft } from './use-draft';
import { useNamesIn } from './use-names-in';

interface ChangeFormProps {
  /** The entry as it stands now: read anew while somebody types, it may be newer than what they began with. */
  readonly contact: ContactDetail;
  readonly employer: EmployerPage;
  /** Reads both anew. */
  onStale: () => Promise<unknown>;
}

/** What was typed stays, whatever the entry becomes meanwhile: a newer one is shown beside it. */
export function ChangeForm({ contact, employer, onStale }: ChangeFormProps) {
  const me = useMe();
  const [base, setBase] = useState(contact);
  const [draft, setDraft] = useState(() => draftOf(base, me));
  const change = useCallback((part: Partial<LogDraft>) => setDraft((before) => ({ ...before, ...part })), []);
  const save = useChangeContact(onStale);
  const isNewer = contact.version !== base.version && !save.isPending && !save.isSuccess;
  const isTouched = !isSame(draft, draftOf(base, me));
  const takeTheirs = useCallback(() => {
    setBase(contact);
    setDraft(draftOf(contact, me));
  }, [contact, me]);
  useEffect(() => {
    if (isNewer && !isTouched && !contact.isVoided) takeTheirs();
  }, [isNewer, isTouched, contact.isVoided, takeTheirs]);
  return (
    <LogForm
      employer={employer}
      draft={draft}
      change={change}
      entry={base}
      isBusy={save.isPending}
      error={isNewer && isStaleness(save.error) ? null : save.error}
      onSave={() => save.mutate({ draft, onto: contact })}
      instead={
        !isNewer ? undefined : contact.isVoided ? (
          <VoidedMeanwhile contact={contact} draft={draft} />
        ) : (
          <BothVersions
            employer={employer}
            theirs={contact}
            draft={draft}
            onMine={() => save.mutate({ draft, onto: contact })}
            onTheirs={() => {
              save.reset();
              takeTheirs();
            }}
          />
        )
      }
    />
  );
}

const isSame = (one: LogDraft, other: LogDraft): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Refusals that a newer entry explains by itself. */
function isStaleness(error: Error | null): boolean {
  return error instanceof ApiProblem && ['contact.changed-meanwhile', 'contact.voided'].includes(error.code);
}

interface BothVersionsProps {
  readonly employer: EmployerPage;
  readonly theirs: ContactDetail;
  readonly draft: LogDraft;
  onMine: () => void;
  onTheirs: () => void;
}

function BothVersions({ employer, theirs, draft, onMine, onTheirs }: BothVersionsProps) {
  const me = useMe();
  const formats = useFormats();
  const other = draftOf(theirs, me);
  const names = useNamesIn([draft, other], employer, theirs);
  return (
    <Conflict
      mine={draftWords(draft, names, formats)}
      current={draftWords(other, names, formats)}
      labels={t.log.compared}
      onMine={onMine}
      onTheirs={onTheirs}
    />
  );
}

/** Nothing can be saved onto it any more. What was typed goes into a new entry. */
function VoidedMeanwhile({ contact, draft }: { contact: ContactDetail; draft: LogDraft }) {
  return (
    <div role="alert">
      <Note tone="amber" action={<LogAgain draft={draft} />}>
        {t.log.refused.voidedMeanwhile(contact.voidedWhy ?? '')}
      </Note>
    </div>
  );
}

/** The same once more as a new entry, to be looked over before it is saved. */
export function LogAgain({ draft }: { draft: LogDraft }) {
  const me = useMe();
  const navigate = useNavigate();
  return (
    <Button
      onClick={() => {
        keepDraft(me.staffId, { ...draft, stage: null, doneFollowUpIds: [] });
        void navigate({ to: LOG_PATH, search: { employer: draft.employerId } as never });
      }}
    >
      {t.log.refused.logAgain}
    </Button>
  );
}
