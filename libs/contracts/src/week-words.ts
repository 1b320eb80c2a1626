import { counter } from '@inroads/kernel';

const n = counter('en');

/** A line about what became of a plan, as far as it decides whether it is told. */
export interface PlanLine {
  readonly code: string;
  /** `null`: by itself. */
  readonly byStaffId: string | null;
}

const TOLD_ALWAYS: readonly string[] = ['cancelled-do-not-contact', 'cancelled-archived', 'taken-over', 'away', 'back'];

/** What one did oneself is seen in the plan; the rest is told, and always what was cancelled. */
export function isTold({ code, byStaffId }: PlanLine, staffId: string): boolean {
  return TOLD_ALWAYS.includes(code) || byStaffId !== staffId;
}

/** What a specialist is told of her week by the page and by the mail in the morning: in the same words, here and nowhere else. */
export const WEEK_WORDS = {
  visits: (count: number) => n(count, { one: '1 visit', other: '# visits' }),
  draft: 'This is a draft.',
  newOpenings: (count: number) =>
    n(count, {
      one: '1 opening was heard of since this was planned. Re-planning looks at it.',
      other: '# openings were heard of since this was planned. Re-planning looks at them.',
    }),
  proposal: {
    title: 'What a re-plan would change',
    counts: (moved: number, added: number, dropped: number) =>
      [moved > 0 && `${moved} moved`, added > 0 && `${added} new`, dropped > 0 && `${dropped} left out`]
        .filter(Boolean)
        .join(', '),
  },
  followUps: {
    title: 'Follow-ups due',
    count: (count: number) =>
      n(count, { one: '1 follow-up due', other: count === 0 ? 'No follow-ups due' : '# follow-ups due' }),
    today: 'Due today',
    late: (days: number) => n(days, { one: '1 day late', other: '# days late' }),
  },
  eventsTitle: 'What happened to the plan',
  /** By code of the event; a function where a business stands in it. */
  events: {
    planned: 'The week was planned.',
    accepted: 'The week was accepted.',
    'proposal-accepted': 'A re-plan was taken.',
    'proposal-undone': 'The re-plan was undone.',
    done: (name: string) => `${name}: done.`,
    reopened: (name: string) => `${name}: open again.`,
    'put-back': (name: string) => `${name}: put back where it was.`,
    'missed-moved': (name: string) => `${name}: missed, and moved.`,
    'missed-next-week': (name: string) => `${name}: missed, comes next week.`,
    later: (name: string) => `${name}: put off.`,
    pinned: (name: string) => `${name}: pinned.`,
    unpinned: (name: string) => `${name}: may move again.`,
    moved: (name: string) => `${name}: moved.`,
    added: (name: string) => `${name}: added.`,
    removed: (name: string) => `${name}: taken out.`,
    swapped: (name: string) => `${name}: swapped in.`,
    'cancelled-do-not-contact': (name: string) => `${name} asked us to stop: what was planned with them is cancelled.`,
    'cancelled-archived': (name: string) => `${name} is in the archive: what was planned with them is cancelled.`,
    'taken-over': (name: string) => `${name}: a colleague goes there instead.`,
    away: 'Away on days with visits. A new plan has been asked for: it finds them other days.',
    back: 'Not away after all. A new plan has been asked for: it can use those days.',
    'joint-arranged': (name: string) =>
      `${name}: a visit together with colleagues is arranged. A new plan has been asked for: it finds a time for all.`,
    'joint-withdrawn': (name: string) =>
      `${name}: nobody has to go together any more. A new plan has been asked for: it decides again who goes.`,
    'joint-moved': (name: string) =>
      `${name}: a colleague whom you go with has it at another time now. A new plan has been asked for: it follows.`,
    'joint-off': (name: string) =>
      `${name}: a colleague whom you were to go with does not go now. Settle it between you.`,
  } as Record<string, string | ((name: string) => string)>,
};

/** What happened to a plan, in words. @param name of the business it happened to */
export function sayPlanEvent(code: string, name: string | null): string {
  const said = WEEK_WORDS.events[code];
  return typeof said === 'function' ? said(name ?? '') : (said ?? code);
}
