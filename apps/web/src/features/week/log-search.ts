import type { LogSearch } from '../log/log-view';
import type { Stop } from './week.queries';

/** Logs this visit, and comes back to its week. */
export function logSearchOf({ employerId, siteId, purpose, day }: Stop): LogSearch {
  return { employer: employerId, site: siteId, purpose, week: day };
}
