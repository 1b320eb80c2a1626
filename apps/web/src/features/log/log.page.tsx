import { useQuery } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useMe } from '@/app/session';
import { t } from '@/texts';
import { IconButton } from '@/ui/icon-button';
import { IconX } from '@/ui/icons';
import { ProblemNote } from '@/ui/notes';
import { employerQuery, type EmployerPage } from '../employers/employers.queries';
import type { LogDraft } from './draft';
import { EmployerChoice } from './employer-choice';
import { LogForm } from './log-form';
import styles from './log.module.css';
import { type ChangeDraft, useDraft } from './use-draft';
import { usePrefill } from './use-prefill';
import { useSaveContact } from './use-save-contact';

/** One screen on a phone: what was done, with whom, for whom, what came of it, what next. */
export function LogPage() {
  const me = useMe();
  const router = useRouter();
  const asked = useSearch({ from: '/in/log' });
  const { draft, change } = useDraft(me.staffId, asked.employer ?? null);
  const employer = useQuery({ ...employerQuery(draft.employerId ?? ''), enabled: draft.employerId !== null });

  const planned = usePrefill(employer.data, draft, change, asked);

  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{t.log.title}</h1>
        <IconButton label={t.log.close} onClick={() => router.history.back()}>
          <IconX size={20} stroke={1.8} aria-hidden />
        </IconButton>
      </div>
      <EmployerChoice
        employer={employer.data ?? null}
        siteId={draft.siteId}
        planned={planned}
        isWaiting={draft.employerId !== null && employer.isPending}
        onChoose={(employerId) =>
          change({
            employerId,
            siteId: null,
            purpose: null,
            met: [],
            seekers: {},
            stage: null,
            doneFollowUpIds: [],
            overrideWhy: '',
          })
        }
      />
      {employer.isError && (
        <div className={styles.fields}>
          <ProblemNote error={employer.error} onRetry={() => void employer.refetch()} />
        </div>
      )}
      {employer.data && <NewEntry employer={employer.data} draft={draft} change={change} />}
    </div>
  );
}

interface NewEntryProps {
  readonly employer: EmployerPage;
  readonly draft: LogDraft;
  readonly change: ChangeDraft;
}

function NewEntry({ employer, draft, change }: NewEntryProps) {
  const save = useSaveContact(employer);
  return (
    <LogForm
      employer={employer}
      draft={draft}
      change={change}
      isBusy={save.isPending}
      error={save.error}
      onSave={() => save.mutate(draft)}
    />
  );
}
