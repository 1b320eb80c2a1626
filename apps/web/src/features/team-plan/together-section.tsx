import { useState } from 'react';
import { useFormats } from '@/app/session';
import { firstName } from '@/facts/first-name';
import { whenWords } from '@/features/week/together-lines';
import { useTogether } from '@/features/week/use-together';
import { t } from '@/texts';
import { ChipGroup } from '@/ui/choice';
import { Button, NativeSelect } from '@/ui/controls';
import { Form } from '@/ui/form';
import { ProblemNote } from '@/ui/notes';
import { Section } from '@/ui/page';
import { useEscape } from '@/ui/use-escape';
import { useFocusBack } from '@/ui/use-focus-back';
import { isOver, jointStateOf, visitsToShare } from './team-plan-model';
import styles from './team-plan.module.css';
import type { TeamPlan } from './team-plan.queries';

const words = t.teamPlan.together;

/** Who goes where together, when, and arranging it. */
export function TogetherSection({ plan }: { plan: TeamPlan }) {
  const [isOpen, setIsOpen] = useState(false);
  const place = useFocusBack<HTMLDivElement>(isOpen);
  const mayArrange = !isOver(plan) && visitsToShare(plan).length > 0;
  if (!mayArrange && plan.jointVisits.length === 0) return null;
  return (
    <Section title={words.title} note={plan.jointVisits.length || undefined}>
      <Arranged plan={plan} />
      <div ref={place}>
        {isOpen ? (
          <ArrangeForm plan={plan} onLeave={() => setIsOpen(false)} />
        ) : (
          mayArrange && (
            <Button size="compact-md" onClick={() => setIsOpen(true)}>
              {words.arrange}
            </Button>
          )
        )}
      </div>
    </Section>
  );
}

function Arranged({ plan }: { plan: TeamPlan }) {
  const formats = useFormats();
  const { callOff, error, isBusy } = useTogether(() => undefined);
  if (plan.jointVisits.length === 0) return null;
  return (
    <>
      {error != null && <ProblemNote error={error} />}
      <ul className={styles.whens}>
        {plan.jointVisits.map((visit) => (
          <li key={visit.id}>
            <span>
              <b>{visit.employerName}</b>{' '}
              <span className="in-second">
                {words.who(visit.party.map(({ name }) => firstName(name)))}
                {', '}
                {sayState(visit, (one) => whenWords(one, formats))}
              </span>
            </span>
            {!isOver(plan) && (
              <Button
                size="compact-md"
                disabled={isBusy}
                aria-label={t.week.together.offAt(visit.employerName)}
                onClick={() => callOff(visit)}
              >
                {words.off}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

type JointVisit = TeamPlan['jointVisits'][number];

function sayState(visit: JointVisit, whenOf: (one: JointVisit['party'][number]) => string): string {
  const state = jointStateOf(visit);
  const [first] = visit.party;
  return state === 'together' && first ? whenOf(first) : words.states[state];
}

/** One of the visits that are planned, and two people or more. */
function ArrangeForm({ plan, onLeave }: { plan: TeamPlan; onLeave: () => void }) {
  const visits = visitsToShare(plan);
  const [siteId, setSiteId] = useState(visits[0]?.siteId ?? '');
  const [chosen, setChosen] = useState<string[]>([]);
  const [isMissing, setIsMissing] = useState(false);
  const { arrange, error, isBusy } = useTogether(onLeave);
  useEscape(onLeave);
  const goes = visits.find((visit) => visit.siteId === siteId)?.staffId;
  const staffIds = [...new Set([...(goes === undefined ? [] : [goes]), ...chosen])];
  return (
    <Form
      label={words.arrange}
      submit={t.week.together.save}
      isBusy={isBusy}
      error={error}
      isInPlace
      onSubmit={(event) => {
        event?.preventDefault();
        if (staffIds.length < 2) setIsMissing(true);
        else arrange({ siteId, week: plan.week, staffIds });
      }}
      onCancel={onLeave}
    >
      <NativeSelect
        label={words.where}
        autoFocus
        data={visits.map((visit) => ({
          value: visit.siteId,
          label: words.visitOf(visit.employerName, firstName(visit.staffName)),
        }))}
        value={siteId}
        onChange={(event) => {
          setSiteId(event.currentTarget.value);
          setChosen([]);
        }}
      />
      <ChipGroup
        legend={words.comesAlong}
        kind="many"
        options={plan.lines
          .filter(({ staffId }) => staffId !== goes)
          .map(({ staffId, name }) => ({ value: staffId, label: name }))}
        chosen={chosen}
        error={isMissing && staffIds.length < 2 ? t.week.together.needsWhom : undefined}
        onChange={setChosen}
      />
    </Form>
  );
}
