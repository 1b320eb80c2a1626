import { wholeClockWords } from '@inroads/calendar';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import { Button } from '@/ui/controls';
import { IconArrowRight, IconCheck, IconPlus, IconX } from '@/ui/icons';
import { ActProblem } from './act-problem';
import { usePlanActs } from './use-plan-acts';
import { useWeek } from './week-place';
import type { Proposal } from './week.queries';
import styles from './week.module.css';

const words = t.week.proposal;
type Change = Proposal['changes'][number];

const ICONS = {
  moved: <IconArrowRight size={16} stroke={1.7} aria-hidden />,
  added: <IconPlus size={16} stroke={1.7} aria-hidden />,
  dropped: <IconX size={16} stroke={1.7} aria-hidden />,
};

/** What a re-plan would change, before anything changes. Taken as one, undone as one. */
export function ProposalPanel({ proposal }: { proposal: Proposal }) {
  const { plan, acts } = useWeek();
  const { accept, discard } = usePlanActs(plan);
  const count = (change: Change['change']) => proposal.changes.filter((each) => each.change === change).length;
  const isBusy = accept.isPending || discard.isPending;
  return (
    <section className={styles.panel} aria-labelledby="proposal">
      <h2 id="proposal">
        {words.title}: {words.counts(count('moved'), count('added'), count('dropped'))}
      </h2>
      <ul>
        {proposal.changes.map((change) => (
          <li key={change.siteId}>
            {ICONS[change.change]}
            <ChangeWords change={change} />
          </li>
        ))}
      </ul>
      <p className="in-second">{words.say}</p>
      <ActProblem error={accept.error ?? discard.error} />
      {acts && (
        <div className={styles.buttons}>
          <Button
            variant="filled"
            loading={accept.isPending}
            disabled={isBusy}
            leftSection={<IconCheck size={17} stroke={2} aria-hidden />}
            onClick={() => accept.mutate({ version: proposal.version, isProposal: true })}
          >
            {words.take}
          </Button>
          <Button loading={discard.isPending} disabled={isBusy} onClick={() => discard.mutate()}>
            {words.leave}
          </Button>
        </div>
      )}
    </section>
  );
}

function ChangeWords({ change: { change, employerName, from, to } }: { change: Change }) {
  const formats = useFormats();
  const when = (at: Change['from']) =>
    at === null ? '' : `${formats.weekday(at.day)}, ${wholeClockWords(at.startsAt)}`;
  if (change === 'added') return <span>{words.added(employerName, when(to))}</span>;
  if (change === 'dropped') return <span>{words.dropped(employerName, when(from))}</span>;
  return <span>{words.moved(employerName, when(from), when(to))}</span>;
}

/** A first plan, or one that the schedule made: worked on, then accepted. */
export function DraftPanel({ version }: { version: number }) {
  const { plan, acts } = useWeek();
  const { accept } = usePlanActs(plan);
  const draft = t.week.draft;
  return (
    <section className={styles.panel} aria-label={draft.title}>
      <p>
        <b>{draft.title}</b> {draft.say}
      </p>
      <ActProblem error={accept.error} />
      {acts && (
        <Button
          variant="filled"
          loading={accept.isPending}
          leftSection={<IconCheck size={17} stroke={2} aria-hidden />}
          onClick={() => accept.mutate({ version, isProposal: false })}
        >
          {draft.accept}
        </Button>
      )}
    </section>
  );
}
