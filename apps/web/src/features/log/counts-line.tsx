import { ENGLISH, judgeFor, paceWith, sayJudgement, type CountingSettings } from '@inroads/fidelity';
import { useQuery } from '@tanstack/react-query';
import type { components } from '@/api/generated/schema';
import { useFormats, useMe } from '@/app/session';
import { t } from '@/texts';
import type { EmployerPage } from '../employers/employers.queries';
import type { LogDraft } from './draft';
import type { ContactDetail } from './from-contact';
import styles from './log.module.css';
import { ownWeekQuery } from './log.queries';
import { influencesOf, staffOf } from './to-request';

type OwnWeek = components['schemas']['OwnWeekResponse'];

interface CountsLineProps {
  readonly employer: EmployerPage;
  readonly draft: LogDraft;
  /** That is there already: the week's figures hold it, so only whether it counts is said. */
  readonly entry?: ContactDetail | undefined;
}

/** "Counts: makes 5 of 6. In person, with someone who hires." By the same code that the server counts with. */
export function CountsLine({ employer, draft, entry }: CountsLineProps) {
  const me = useMe();
  const formats = useFormats();
  const day = draft.day ?? formats.today();
  const { data: week, isError } = useQuery(ownWeekQuery(draft.day ?? undefined));
  if (isError) return <p className="in-second">{t.log.weekUnknown}</p>;
  if (!week || draft.mode === null || draft.purpose === null) return <p className={styles.counts}>&nbsp;</p>;
  const { sentence, counts } = judge(entry ? { ...week, figures: null } : week, draft, employer, {
    staffId: me.staffId,
    day,
    staff: staffOf(draft, entry, me.staffId),
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
  { staffId, day, staff }: { staffId: string; day: string; staff: ReturnType<typeof staffOf> },
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
      staff: staff.map((each) => ({ id: each.staffId, role: each.role })),
    },
    settings,
  );
  const pace = week.figures && paceWith(judgement, { ...week.figures, leftOut: week.figures.leftOut as never });
  return { sentence: sayJudgement(ENGLISH, judgement, pace), counts: judgement.counts };
}
