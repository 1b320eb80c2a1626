import { Button } from '@/ui/controls';
import type { Stage } from '@inroads/fidelity';
import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { useStaffNames } from '@/api/staff';
import { useFormats, useMay } from '@/app/session';
import { t } from '@/texts';
import { Segments } from '@/ui/choice';
import { Confirm } from '@/ui/confirm';
import { Note } from '@/ui/notes';
import { StageLadder, STEPS, type Step } from '@/ui/stage-ladder';
import styles from './employer.module.css';
import type { EmployerPage } from './employers.queries';
import { useEmployerPart } from './use-employer-part';

const words = t.employer.stage;
type Site = EmployerPage['sites'][number];

/** Where the talk stands, for each place of the business. */
export function EmployerStage({ employer }: { employer: EmployerPage }) {
  const sites = employer.sites.filter(({ isArchived }) => !isArchived);
  const [chosen, setChosen] = useState<string | null>(null);
  const site = sites.find(({ id }) => id === chosen) ?? sites[0];
  if (!site) return null;
  return (
    <>
      {sites.length > 1 && (
        <div className={styles.sites}>
          <Segments
            label={words.site}
            options={sites.map(({ id, name, addressLine, city }) => ({
              value: id,
              label: name || addressLine || city,
            }))}
            value={site.id}
            onChange={setChosen}
          />
        </div>
      )}
      <SiteStage key={site.id} employerId={employer.id} site={site} />
    </>
  );
}

function SiteStage({ employerId, site }: { employerId: string; site: Site }) {
  const [to, setTo] = useState<Stage | null>(null);
  const mayMove = useMay('employer.write');
  const notes = useStepNotes(site);
  const move = useEmployerPart(
    employerId,
    ({ stage, reason }: { stage: Stage; reason: string }) =>
      answerOf(api.POST('/api/sites/{id}/stage', { params: { path: { id: site.id } }, body: { stage, reason } })),
    { words: words.moved, onSaved: () => setTo(null) },
  );
  const isClosed = site.stage === 'closed';
  const isForward = to !== null && !isClosed && rank(to) > rank(site.stage) && to !== 'closed';
  return (
    <>
      {isClosed ? (
        <Note tone="amber" action={mayMove && <Button onClick={() => setTo('introduce')}>{words.reopen}</Button>}>
          {words.closed} {site.stageEvents.at(-1)?.reason}
        </Note>
      ) : (
        <StageLadder stage={site.stage} notes={notes} onMove={mayMove ? setTo : undefined} />
      )}
      {isForward && <Note tone="ask">{words.forward(t.parts.stage[to])}</Note>}
      {to !== null && !isForward && (
        <Confirm
          title={isClosed ? words.reopenTitle : words.back(t.parts.stage[to as Step])}
          say={words.backSay}
          act={isClosed ? words.reopen : words.backAct}
          tone="accent"
          isBusy={move.isPending}
          error={move.error}
          onAct={(reason) => move.mutate({ stage: to, reason })}
          onLeave={() => setTo(null)}
        />
      )}
    </>
  );
}

function rank(stage: Stage): number {
  return (STEPS as readonly Stage[]).indexOf(stage);
}

/** Under each step: when it was reached and by whom, or what would bring it. */
function useStepNotes(site: Site): Partial<Record<Step, string>> {
  const formats = useFormats();
  const nameOf = useStaffNames();
  const reached = (step: Step) => site.stageEvents.findLast(({ stage }) => stage === step);
  return Object.fromEntries(
    STEPS.map((step) => {
      const event = reached(step);
      const isAhead = rank(step) > rank(site.stage);
      return [
        step,
        event && !isAhead ? words.since(formats.shortDay(event.day), nameOf(event.staffId)) : words.next[step],
      ];
    }),
  );
}
