import { useQuery } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useMe } from '@/app/session';
import { t } from '@/texts';
import { IconButton } from '@/ui/icon-button';
import { IconX } from '@/ui/icons';
import { ProblemNote } from '@/ui/notes';
import { employerQuery, type EmployerPage } from '../employers/employers.queries';
import { purposeFor, type LogDraft } from './draft';
import { EmployerChoice } from './employer-choice';
import { LogForm } from './log-form';
import { plannedPurpose } from './log-view';
import styles from './log.module.css';
import { type ChangeDraft, useDraft } from './use-draft';
import { useSaveContact } from './use-save-contact';

/** One screen on a phone: what was done, with whom, for whom, what came of it, what next. */
export function LogPage() {
  const me = useMe();
  const router = useRouter();
  const asked = useSearch({ from: '/in/log' });
  const { draft, change } = useDraft(me.staffId, asked.employer ?? null);
  const employer = useQuery({ ...employerQuery(draft.employerId ?? ''), enabled: draft.employerId !== null });

  const sites = employer.data?.sites.filter(({ isArchived }) => !isArchived);
  useEffect(() => {
    const first = sites?.find(({ id }) => id === asked.site) ?? sites?.[0];
    const planned = asked.employer === draft.employerId ? plannedPurpose(asked) : null;
    if (!employer.data || (draft.siteId !== null && draft.purpose !== null)) return;
    change({
      siteId: draft.siteId ?? first?.id ?? null,
      purpose: draft.purpose ?? planned ?? purposeFor(first?.stage),
    });
  }, [employer.data, sites, draft.siteId, draft.purpose, change]);

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
        isWaiting={draft.employerId !== null && employer.isPending}
        onChoose={(employerId) =>
          change({
            employerId,
            siteId: null,
            purpose: null,
            met: [],
            stage: null,
            doneFollowUpIds: [],
            overrideWhy: '',
          })
        }
      />
      {employer.isError && <ProblemNote error={employer.error} onRetry={() => void employer.refetch()} />}
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
