import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import type { components } from '@/api/generated/schema';
import { planKey } from './week.queries';

export type DayOffer = components['schemas']['SuitableDayResponse'];

/** What a visit to one place would cost on each day of this week and the next. */
export function suitableDaysQuery(staffId: string, siteId: string) {
  return queryOptions({
    queryKey: [...planKey, 'days', staffId, siteId],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/staff/{staffId}/suitable-days', {
          params: { path: { staffId }, query: { site: siteId } },
          signal,
        }),
      ),
  });
}
