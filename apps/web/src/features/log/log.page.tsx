import { useQuery } from '@tanstack/react-query';
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useMe } from '@/app/session';
import { t } from '@/texts';
import { IconButton } from '@/ui/icon-button';
import { IconX } from '@/ui/icons';
import { ProblemNote } from '@/ui/notes';
import { useEscape } from '@/ui/use-escape';
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
  const navigate = useNavigate();
  const asked = useSearch({ from: '/in/log' });
  const { draft, change } = useDraft(me.staffId, asked.employer ?? null);
  const employer = useQuery({ ...employerQuery(draft.employerId ?? ''), enabled: draft.employerId !== null });

  const planned = usePrefill(employer.data, draft, change, asked);
  const leave = () => (router.history.canGoBack() ? router.history.back() : void navigate({ to: '/' }));
  useEscape(leave);

  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{t.log.title}</h1>
        <IconButton label={t.log.close} onClick={leave}>
          <IconX size={20} stroke={1.8} aria-hidden />
        </IconButton>
      </div>
      <EmployerChoice
        employer={employer.data ?? null}
        siteId={draft.siteId}
        planned={planned}
        isWaiting={draft.employerId !== null && employer.isPending}
        suggestsPlan
        onChoose={(employerId, siteId) =>
          change({
            employerId,
            siteId: siteId ?? null,
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
      {employer.data && <NewEntry employer={employer.data} draft={draft} change={change} week={asked.week ?? null} />}
    </div>
  );
}

interface NewEntryProps {
  readonly employer: EmployerPage;
  readonly draft: LogDraft;
  readonly change: ChangeDraft;
  readonly week: string | null;
}

function NewEntry({ employer, draft, change, week }: NewEntryProps) {
  const save = useSaveContact(employer, week);
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
