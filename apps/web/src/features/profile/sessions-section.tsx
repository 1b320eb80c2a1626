import { Button } from '@/ui/controls';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import { useSave } from '@/api/use-save';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import { ProblemNote, Skeleton } from '@/ui/notes';
import { Section } from '@/ui/page';
import { useToast } from '@/ui/toast';
import { deviceWords } from './device-words';
import styles from './profile.module.css';

const words = t.profile.sessions;

/** Every place where this account is signed in; each can be ended, or all. */
export function SessionsSection() {
  const formats = useFormats();
  const toast = useToast();
  const queries = useQueryClient();
  const sessions = useQuery({ queryKey: ['sessions'], queryFn: () => answerOf(api.GET('/api/me/sessions')) });
  const end = useSave((id: string) => answerOf(api.DELETE('/api/me/sessions/{id}', { params: { path: { id } } })), {
    refresh: [['sessions']],
    onSaved: () => toast({ words: words.ended }),
  });
  const endAll = useSave(() => answerOf(api.DELETE('/api/me/sessions')), {
    // This one too: asking who is there brings the page to sign-in.
    onSaved: () => {
      queries.clear();
      window.location.assign('/sign-in');
    },
  });
  return (
    <Section title={words.title}>
      {sessions.isError && <ProblemNote error={sessions.error} onRetry={() => void sessions.refetch()} />}
      {sessions.isPending && <Skeleton rows={3} />}
      <ul className={styles.lines}>
        {sessions.data?.map(({ id, label, startedAt, seenAt, isThisOne }) => (
          <li key={id}>
            <div>
              <b>{deviceWords(label)}</b> {isThisOne && <span className="in-second">{words.this}</span>}
              <div className="in-second">
                {words.started(formats.instant(startedAt))}, {words.seen(formats.instant(seenAt))}
              </div>
            </div>
            {!isThisOne && (
              <Button aria-label={words.end(deviceWords(label))} onClick={() => end.mutate(id)}>
                {words.endShort}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Button variant="subtle" color="gray" mt={8} loading={endAll.isPending} onClick={() => endAll.mutate(undefined)}>
        {words.endAll}
      </Button>
    </Section>
  );
}
