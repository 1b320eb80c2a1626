import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import type { components } from '@/api/generated/schema';
import { useList } from '@/api/list';
import { useSave } from '@/api/use-save';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import { Confirm } from '@/ui/confirm';
import { Button } from '@/ui/controls';
import { IconPlayerPlay } from '@/ui/icons';
import { ProblemNote, Skeleton } from '@/ui/notes';
import { Section } from '@/ui/page';
import { useToast } from '@/ui/toast';
import styles from './audit.module.css';

type Job = components['schemas']['FailedJobResponse'];

const words = t.audit.jobs;
const KEY = ['failed-jobs'];

/** Work that was tried as often as it may be and needs a person. */
export function FailedJobs() {
  const list = useList(KEY, (cursor, signal) =>
    answerOf(api.GET('/api/failed-jobs', { params: { query: { cursor, limit: 20 } }, signal })),
  );
  return (
    <Section title={words.title} note={list.rows.length > 0 && list.rows.length}>
      <p className="in-second">{words.say}</p>
      {list.error && <ProblemNote error={list.error} onRetry={list.retry} />}
      {list.isLoading && <Skeleton rows={4} />}
      {!list.isLoading && !list.error && list.rows.length === 0 && <p className={styles.none}>{words.none}</p>}
      <ul className={styles.jobs}>
        {list.rows.map((job) => (
          <FailedJob key={job.id} job={job} />
        ))}
      </ul>
      {list.hasMore && (
        <Button variant="subtle" onClick={list.more}>
          {words.more}
        </Button>
      )}
      <p className={`in-source ${styles.ids}`}>{words.ids}</p>
    </Section>
  );
}

function FailedJob({ job }: { job: Job }) {
  const [isLeaving, setIsLeaving] = useState(false);
  const formats = useFormats();
  const toast = useToast();
  const params = { path: { id: job.id } };
  const again = useSave(() => answerOf(api.POST('/api/failed-jobs/{id}/run-again', { params })), {
    refresh: [KEY, ['audit']],
    onSaved: () => toast({ words: words.ranAgain }),
  });
  const aside = useSave(
    (reason: string) => answerOf(api.POST('/api/failed-jobs/{id}/set-aside', { params, body: { reason } })),
    { refresh: [KEY, ['audit']], onSaved: () => toast({ words: words.wasSetAside }) },
  );
  return (
    <li className={styles.job}>
      <b>{words.names[job.name] ?? job.name}</b>
      <div>{job.cause}</div>
      <div className="in-source">
        {words.since(formats.instant(job.failedAt))}, {words.tries(job.attempts)}. {job.requestId.slice(0, 8)}
      </div>
      {again.isError && <ProblemNote error={again.error} />}
      {isLeaving ? (
        <Confirm
          title={words.setAsideTitle}
          say={words.setAsideSay}
          act={words.setAside}
          tone="accent"
          isBusy={aside.isPending}
          error={aside.error}
          onAct={(reason) => aside.mutate(reason)}
          onLeave={() => setIsLeaving(false)}
        />
      ) : (
        <div className={styles.buttons}>
          <Button
            variant="filled"
            loading={again.isPending}
            leftSection={<IconPlayerPlay size={15} aria-hidden />}
            onClick={() => again.mutate(undefined)}
          >
            {words.runAgain}
          </Button>
          <Button onClick={() => setIsLeaving(true)}>{words.setAside}</Button>
        </div>
      )}
    </li>
  );
}
