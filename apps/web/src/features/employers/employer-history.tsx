import { answerOf, api } from '@/api/client';
import { useList } from '@/api/list';
import { useMay } from '@/app/session';
import { t } from '@/texts';
import { Empty, ProblemNote, Skeleton } from '@/ui/notes';
import { Section } from '@/ui/page';
import { ContactHistory } from '../contacts/contact-history';
import type { EmployerPage } from './employers.queries';

/** Every contact with this business, newest first, and whether each counts. */
export function EmployerHistory({ employer }: { employer: EmployerPage }) {
  return useMay('contact.read') ? <History employer={employer} /> : null;
}

function History({ employer }: { employer: EmployerPage }) {
  const list = useList(['contacts', 'employer', employer.id], (cursor, signal) =>
    answerOf(
      api.GET('/api/contacts', {
        params: { query: { employer: employer.id, voided: true, cursor, limit: 30 } },
        signal,
      }),
    ),
  );
  return (
    <Section title={t.knowledge.history.title} note={list.total && t.contacts.inAll(list.total)}>
      {list.error ? (
        <ProblemNote error={list.error} onRetry={list.retry} />
      ) : list.isLoading ? (
        <Skeleton />
      ) : list.rows.length === 0 ? (
        <Empty title={t.contacts.none}>{t.contacts.noneSay}</Empty>
      ) : (
        <ContactHistory list={list} />
      )}
    </Section>
  );
}
