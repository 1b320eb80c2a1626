import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { t } from '@/texts';
import { ProblemNote, Skeleton } from '@/ui/notes';
import { Page, PageBody, PageHead } from '@/ui/page';
import { DonePane } from './done-pane';
import { OpeningsPane } from './openings-pane';
import { SeekerActs, type SeekerAct } from './seeker-acts';
import { SeekerHead } from './seeker-head';
import { preferencesQuery, seekerQuery, type SeekerPage as Seeker } from './seekers.queries';
import { WishesPane } from './wishes-pane';

export function SeekerPage() {
  const { id } = useParams({ from: '/in/seekers/$id' });
  const { data: seeker, error, refetch } = useQuery(seekerQuery(id));
  if (seeker) return <LoadedSeeker key={id} seeker={seeker} />;
  return (
    <Page>
      <PageHead title={t.seekers.one} under={{ label: t.seekers.title, to: '/seekers' }} />
      <PageBody>
        {error ? <ProblemNote error={error} onRetry={() => void refetch()} /> : <Skeleton rows={9} />}
      </PageBody>
    </Page>
  );
}

/** Read together with the person: everything here speaks to them. */
function LoadedSeeker({ seeker }: { seeker: Seeker }) {
  const [act, setAct] = useState<SeekerAct | null>(null);
  const { tab } = useSearch({ from: '/in/seekers/$id' });
  const preferences = useQuery(preferencesQuery(seeker.id));
  return (
    <Page>
      <SeekerHead seeker={seeker} onAct={setAct} />
      {act && <SeekerActs seeker={seeker} act={act} onLeave={() => setAct(null)} />}
      {tab === 'done' ? (
        <PageBody>
          <DonePane seeker={seeker} />
        </PageBody>
      ) : (
        <PageBody
          side="left"
          asideLabel={t.seeker.told.title}
          aside={
            preferences.data ? (
              <WishesPane seekerId={seeker.id} preferences={preferences.data} />
            ) : preferences.error ? (
              <ProblemNote error={preferences.error} onRetry={() => void preferences.refetch()} />
            ) : (
              <Skeleton rows={7} />
            )
          }
        >
          <OpeningsPane seeker={seeker} wishes={preferences.data?.items.length ?? 0} />
        </PageBody>
      )}
    </Page>
  );
}
