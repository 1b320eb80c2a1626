import { answerOf, api } from '@/api/client';
import { useList } from '@/api/list';
import { t } from '@/texts';
import { Empty, ProblemNote, Skeleton } from '@/ui/notes';
import { Section } from '@/ui/page';
import { ContactHistory } from '../contacts/contact-history';
import { SeekerTrail } from '../trail/trail';
import type { SeekerPage } from './seekers.queries';

const words = t.seeker.done;

/** Every contact that was for this person, and what the employer heard of them. */
export function DonePane({ seeker }: { seeker: SeekerPage }) {
  const list = useList(['contacts', 'seeker', seeker.id], (cursor, signal) =>
    answerOf(api.GET('/api/contacts', { params: { query: { seeker: seeker.id, cursor, limit: 30 } }, signal })),
  );
  return (
    <Section title={words.title} note={list.total && t.contacts.inAll(list.total)}>
      {list.error ? (
        <ProblemNote error={list.error} onRetry={list.retry} />
      ) : list.isLoading ? (
        <Skeleton />
      ) : list.rows.length === 0 ? (
        <Empty title={words.none}>{words.noneSay}</Empty>
      ) : (
        <ContactHistory
          list={list}
          showsEmployer
          noteOf={({ seekers }) => {
            const said = seekers.find(({ seekerId }) => seekerId === seeker.id)?.said ?? 'nothing';
            return `${words.said[said]}.`;
          }}
        />
      )}
      <SeekerTrail seekerId={seeker.id} />
    </Section>
  );
}
