import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '@/app/session';
import { t } from '@/texts';
import { ProblemNote, Skeleton } from '@/ui/notes';
import { Page, PageBody, PageHead } from '@/ui/page';
import { KindOfWork } from './kind-of-work';
import { OpeningFacts } from './opening-facts';
import { OpeningHead, type OpeningAct } from './opening-head';
import { OpeningActs } from './opening-acts';
import { OpeningSide } from './opening-side';
import styles from './openings.module.css';
import { openingQuery, type OpeningPage as Opening } from './openings.queries';

export function OpeningPage() {
  const { id } = useParams({ from: '/in/openings/$id' });
  const { data: opening, error, refetch } = useQuery(openingQuery(id));
  if (opening) return <LoadedOpening key={id} opening={opening} />;
  return (
    <Page>
      <PageHead title={t.openings.one} under={{ label: t.openings.title, to: '/openings' }} />
      <PageBody>
        {error ? <ProblemNote error={error} onRetry={() => void refetch()} /> : <Skeleton rows={9} />}
      </PageBody>
    </Page>
  );
}

function LoadedOpening({ opening }: { opening: Opening }) {
  const [act, setAct] = useState<OpeningAct | null>(null);
  const [asked, ask] = useState<string | null>(null);
  const mayWrite = useMay('opening.write') && !opening.isArchived;
  const asking = { asked, ask };
  return (
    <Page>
      <OpeningHead opening={opening} onAct={mayWrite ? setAct : undefined} />
      <OpeningActs opening={opening} act={act} onLeave={() => setAct(null)} />
      <div className={styles.columns}>
        <div className={styles.know}>
          <OpeningFacts opening={opening} mayWrite={mayWrite} {...asking} />
        </div>
        <div className={styles.middle}>
          <KindOfWork opening={opening} mayWrite={mayWrite} />
        </div>
        <div className={styles.side}>
          <OpeningSide opening={opening} mayWrite={mayWrite} {...asking} />
        </div>
      </div>
    </Page>
  );
}
