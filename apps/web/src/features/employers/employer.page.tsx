import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { t } from '@/texts';
import { ProblemNote, Skeleton } from '@/ui/notes';
import { Page, PageBody, PageHead } from '@/ui/page';
import { Changes } from '../trail/trail';
import { EmployerArchive } from './employer-archive';
import { EmployerDetailsForm } from './employer-details-form';
import { EmployerHistory } from './employer-history';
import { EmployerHead, type EmployerAct } from './employer-head';
import { PlanVisit } from '../week/plan-visit';
import styles from './employer.module.css';
import { EmployerPeople } from './employer-people';
import { EmployerOpenings, Promises } from './employer-side';
import { EmployerSites } from './employer-sites';
import { EmployerStage } from './employer-stage';
import { EmployerStops } from './employer-stops';
import { employerQuery, type EmployerPage as Employer } from './employers.queries';
import { LastSaid } from './last-said';
import { Needs } from './needs';
import { StopForm } from './stop-form';
import { VisitInterval } from './visit-interval';
import { WhatWeKnow } from './what-we-know';

export function EmployerPage() {
  const { id } = useParams({ from: '/in/employers/$id' });
  const { data: employer, error, refetch } = useQuery(employerQuery(id));
  if (employer) return <LoadedEmployer key={id} employer={employer} />;
  return (
    <Page>
      <PageHead title={t.employers.one} under={{ label: t.employers.title, to: '/employers' }} />
      <PageBody>
        {error ? <ProblemNote error={error} onRetry={() => void refetch()} /> : <Skeleton rows={9} />}
      </PageBody>
    </Page>
  );
}

function LoadedEmployer({ employer }: { employer: Employer }) {
  const [act, setAct] = useState<EmployerAct | null>(useSearch({ from: '/in/employers/$id' }).act ?? null);
  const leave = () => setAct(null);
  return (
    <Page>
      <EmployerHead employer={employer} onAct={setAct} />
      <div className={styles.bars}>
        <EmployerStage employer={employer} />
        <EmployerStops employer={employer} />
        {act === 'edit' && <EmployerDetailsForm employer={employer} onLeave={leave} />}
        {act === 'stop' && <StopForm employer={employer} onLeave={leave} />}
        {act === 'plan' && (
          <PlanVisit
            employer={employer}
            sites={employer.sites.filter(({ isArchived }) => !isArchived)}
            onLeave={leave}
          />
        )}
        {act === 'archive' && <EmployerArchive employer={employer} onLeave={leave} />}
      </div>
      <div className={styles.columns}>
        <div className={styles.know}>
          <WhatWeKnow employer={employer} onEdit={() => setAct('edit')} />
          <Needs employer={employer} />
          <EmployerSites employer={employer} isAdding={act === 'site'} onAdded={leave} />
          <Changes rowId={employer.id} />
        </div>
        <div className={styles.said}>
          <LastSaid said={employer.lastSaid} />
        </div>
        <div className={styles.history}>
          <EmployerHistory employer={employer} />
        </div>
        <div className={styles.next}>
          <Promises employer={employer} />
          <EmployerOpenings employer={employer} />
          <EmployerPeople employer={employer} />
          <VisitInterval employer={employer} />
        </div>
      </div>
    </Page>
  );
}
