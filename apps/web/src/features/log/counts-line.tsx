import { ENGLISH, judgeFor, paceWith, sayJudgement, type CountingSettings } from '@inroads/fidelity';
import { useQuery } from '@tanstack/react-query';
import type { components } from '@/api/generated/schema';
import { useFormats, useMe } from '@/app/session';
import { t } from '@/texts';
import type { EmployerPage } from '../employers/employers.queries';
import type { LogDraft } from './draft';
import styles from './log.module.css';
import { ownWeekQuery } from './log.queries';
import { influencesOf } from './to-request';

type OwnWeek = components['schemas']['OwnWeekResponse'];

interface CountsLineProps {
  readonly employer: EmployerPage;
  readonly draft: LogDraft;
  /** The week's figures hold this entry already: only whether it counts is said. */
  readonly isChange: boolean;
}

/** "Counts: makes 5 of 6. In person, with someone who hires." By the same code that the server counts with. */
export function CountsLine({ employer, draft, isChange }: CountsLineProps) {
  const me = useMe();
  const formats = useFormats();
  const day = draft.day ?? formats.today();
  const { data: week, isError } = useQuery(ownWeekQuery(draft.day ?? undefined));
  if (isError) return <p className="in-second">{t.log.weekUnknown}</p>;
  if (!week || draft.mode === null || draft.purpose === null) return <p className={styles.counts}>&nbsp;</p>;
  const { sentence, counts } = judge(isChange ? { ...week, figures: null } : week, draft, employer, {
    staffId: me.staffId,
    day,
  });
  const [first = '', ...rest] = sentence.split(/(?<=[.:]) (?=[A-Z])/);
  return (
    <p className={styles.counts} data-counts={counts} role="status">
      <b>{first}</b> {rest.join(' ')}
    </p>
  );
}

export function judge(
  week: OwnWeek,
  draft: LogDraft,
  employer: EmployerPage,
  { staffId, day }: { staffId: string; day: string },
): { sentence: string; counts: boolean } {
  const settings = week.settings as unknown as CountingSettings;
  const judgement = judgeFor(
    staffId,
    {
      happenedAt: `${day}T12:00:00Z`,
      day,
      mode: draft.mode ?? 'in-person',
      purpose: draft.purpose ?? 'other',
      madeBy: draft.madeBy,
      met: influencesOf(draft, employer.people),
      newJobDiscussed: draft.isNewJobDiscussed,
      voided: false,
      imported: false,
      staff: [{ id: staffId, role: 'lead' }],
    },
    settings,
  );
  const pace = week.figures && paceWith(judgement, { ...week.figures, leftOut: week.figures.leftOut as never });
  return { sentence: sayJudgement(ENGLISH, judgement, pace), counts: judgement.counts };
}
