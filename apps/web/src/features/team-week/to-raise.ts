import { t } from '@/texts';
import type { TeamWeekLine } from './team-week.queries';

const words = t.teamWeek.raise;

/** Fewer weeks below the target in a row than this are ups and downs, not something to raise. */
const WEEKS_BELOW = 3;
/** Entries from which it says something that most of them do not count. */
const ENTRIES_ENOUGH = 4;

/** What a supervisor would want to talk about, in words; each from figures that stand in the row. */
export function toRaise({ figures, lastWeeks }: TeamWeekLine, isWeekOver: boolean): string[] {
  if (!figures) return [];
  const { logged, counted, possibleDuplicates } = figures;
  const uncounted = logged - counted;
  const below = weeksBelow(isWeekOver ? lastWeeks : lastWeeks.slice(0, -1));
  return [
    ...(logged >= ENTRIES_ENOUGH && uncounted > counted ? [words.mostDoNotCount(uncounted, logged)] : []),
    ...(below.length >= WEEKS_BELOW ? [words.below(sameTarget(below), below.length)] : []),
    ...(possibleDuplicates > 0 ? [words.twice(possibleDuplicates)] : []),
  ];
}

type Bar = TeamWeekLine['lastWeeks'][number];

/** The latest weeks in a row that stayed below their target; weeks away or without a target do not break the row. */
function weeksBelow(weeks: readonly Bar[]): Bar[] {
  const withTarget = weeks.filter(({ target }) => target !== null && target > 0);
  const lastMet = withTarget.findLastIndex(({ counted, target }) => counted >= (target ?? 0));
  return withTarget.slice(lastMet + 1);
}

function sameTarget(weeks: readonly Bar[]): string | null {
  const [first] = weeks;
  return first && weeks.every(({ target }) => target === first.target) ? String(first.target) : null;
}
