import { NotPlannable } from '../plan.errors';
import type { OutOfReach } from '../rows/plan-reach';
import type { Valued } from './planner.service';

/** What no wish of a person overrules. */
const FIRM = ['do-not-contact', 'place-not-known', 'colleague-goes-there'];

/** @throws NotPlannable */
export function requirePlannable({ valued }: Pick<Valued, 'valued'>, siteId: string): void {
  const bar = valued.find((entry) => entry.siteId === siteId)?.bar ?? null;
  if (bar && FIRM.includes(bar.code)) throw new NotPlannable(bar.code);
}

/** The bar as a refusal. */
export const outOfReach = ({ event }: OutOfReach): NotPlannable =>
  new NotPlannable(event === 'cancelled-archived' ? 'archived' : 'do-not-contact');
