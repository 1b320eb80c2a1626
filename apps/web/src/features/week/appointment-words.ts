import { t } from '@/texts';
import type { Block } from './week.queries';

/** "Team meeting", "Shift plan, Bluebell Bakery"; without words of its own, its kind. */
export function blockName({ what, employerName, kind }: Pick<Block, 'what' | 'employerName' | 'kind'>): string {
  return [what, employerName].filter(Boolean).join(', ') || (t.week.stop.kinds[kind] ?? '');
}
