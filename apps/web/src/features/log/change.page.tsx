import { useQuery } from '@tanstack/react-query';
import { useParams, useRouter } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { useMe } from '@/app/session';
import { t } from '@/texts';
import { Conflict, conflictOf } from '@/ui/conflict';
import { IconButton } from '@/ui/icon-button';
import { IconX } from '@/ui/icons';
import { ProblemNote, Skeleton } from '@/ui/notes';
import { employerQuery, type EmployerPage } from '../employers/employers.queries';
import type { LogDraft } from './draft';
import { type ContactDetail, draftOf } from './from-contact';
import { LogForm } from './log-form';
import styles from './log.module.css';
import { contactQuery } from './log.queries';
import { useChangeContact } from './use-change-contact';

/** An entry is corrected in the form that it was tapped in; what it said before stays in the history. */
export function ChangeContactPage() {
  const router = useRouter();
  const { contactId } = useParams({ from: '/in/log/$contactId' });
  const contact = useQuery(contactQuery(contactId));
  const employerId = contact.data?.employerId;
  const employer = useQuery({ ...employerQuery(employerId ?? ''), enabled: employerId !== undefined });
  const error = contact.error ?? employer.error;
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{t.log.edit}</h1>
        <IconButton label={t.log.closeChange} onClick={() => router.history.back()}>
          <IconX size={20} stroke={1.8} aria-hidden />
        </IconButton>
      </div>
      {error ? (
        <ProblemNote error={error} onRetry={() => void Promise.all([contact.refetch(), employer.refetch()])} />
      ) : contact.data && employer.data ? (
        <ChangeForm
          key={contact.data.version}
          contact={contact.data}
          employer={employer.data}
          onTheirs={() => void contact.refetch()}
        />
      ) : (
        <Skeleton rows={8} />
      )}
    </div>
  );
}

interface ChangeFormProps {
  readonly contact: ContactDetail;
  readonly employer: EmployerPage;
  onTheirs: () => void;
}

function ChangeForm({ contact, employer, onTheirs }: ChangeFormProps) {
  const me = useMe();
  const [draft, setDraft] = useState(() => draftOf(contact, me.staffId, me.agency.zone));
  const change = useCallback((part: Partial<LogDraft>) => setDraft((before) => ({ ...before, ...part })), []);
  const save = useChangeContact(contact);
  const current = conflictOf(save.error);
  return (
    <>
      <div className={styles.employer}>
        <b>{contact.employerName}</b>
      </div>
      <LogForm
        employer={employer}
        draft={draft}
        change={change}
        isChange
        isBusy={save.isPending}
        error={current ? null : save.error}
        onSave={() => save.mutate({ draft, version: contact.version })}
      >
        {current && (
          <Conflict
            current={current}
            mine={comparedOf(draft)}
            labels={t.log.compared}
            onMine={() => save.mutate({ draft, version: current.version })}
            onTheirs={onTheirs}
          />
        )}
      </LogForm>
    </>
  );
}

/** What two versions of an entry are held against each other by. */
function comparedOf({ mode, purpose, minutes, results, quote, note }: LogDraft): Record<string, unknown> {
  return { mode, purpose, minutes, results, quote, note };
}
