import { useQuery } from '@tanstack/react-query';
import { useParams, useRouter } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useMe } from '@/app/session';
import { t } from '@/texts';
import { IconButton } from '@/ui/icon-button';
import { IconX } from '@/ui/icons';
import { ProblemNote, Skeleton } from '@/ui/notes';
import { refusalOf } from '../contacts/contact';
import { employerQuery, type EmployerPage } from '../employers/employers.queries';
import { ChangeForm } from './change-form';
import type { ContactDetail } from './from-contact';
import styles from './log.module.css';
import { contactQuery } from './log.queries';
import { ReadOnlyEntry } from './read-only-entry';

/** An entry is corrected in the form that it was tapped in; what it said before stays in the history. */
export function ChangeContactPage() {
  const { contactId } = useParams({ from: '/in/log/$contactId' });
  const contact = useQuery(contactQuery(contactId));
  const employerId = contact.data?.employerId;
  const employer = useQuery({ ...employerQuery(employerId ?? ''), enabled: employerId !== undefined });
  const readBoth = () => Promise.all([contact.refetch(), employer.refetch()]);
  // What is there stays, even where reading it anew has failed: somebody may be typing.
  if (contact.data && employer.data)
    return <OpenedEntry key={contactId} contact={contact.data} employer={employer.data} onStale={readBoth} />;
  const error = contact.error ?? employer.error;
  return (
    <Frame title={t.log.edit}>
      <div className={styles.fields}>
        {error ? <ProblemNote error={error} onRetry={() => void readBoth()} /> : <Skeleton rows={8} />}
      </div>
    </Frame>
  );
}

interface OpenedEntryProps {
  readonly contact: ContactDetail;
  readonly employer: EmployerPage;
  onStale: () => Promise<unknown>;
}

/** Whether it may be changed is asked when it is opened: nobody's form is closed over what they have typed. */
function OpenedEntry({ contact, employer, onStale }: OpenedEntryProps) {
  const me = useMe();
  const [isForm] = useState(() => refusalOf(contact, me.staffId) === null);
  const refusal = refusalOf(contact, me.staffId);
  if (!isForm && refusal)
    return (
      <Frame title={t.log.readOnly}>
        <ReadOnlyEntry contact={contact} refusal={refusal} />
      </Frame>
    );
  return (
    <Frame title={t.log.edit}>
      <div className={styles.employer}>
        <b>{contact.employerName}</b>
      </div>
      <ChangeForm contact={contact} employer={employer} onStale={onStale} />
    </Frame>
  );
}

function Frame({ title, children }: { title: string; children: ReactNode }) {
  const router = useRouter();
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{title}</h1>
        <IconButton label={t.log.closeChange} onClick={() => router.history.back()}>
          <IconX size={20} stroke={1.8} aria-hidden />
        </IconButton>
      </div>
      {children}
    </div>
  );
}
