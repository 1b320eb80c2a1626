import { queryOptions, useQuery } from '@tanstack/react-query';
import { answerOf, api } from './client';

export const staffQuery = queryOptions({
  queryKey: ['staff'],
  queryFn: async () => (await answerOf(api.GET('/api/staff'))).items,
  staleTime: 5 * 60_000,
});

/** Names of colleagues by id; an id that is not known yet has none. */
export function useStaffNames(): (id: string | null) => string {
  const { data } = useQuery(staffQuery);
  return (id) => data?.find((person) => person.id === id)?.name ?? '';
}
