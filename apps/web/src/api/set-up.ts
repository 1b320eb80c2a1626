import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client';

/** Whether this server still waits for its agency. Where it does not say, it has one. */
export const setUpQuery = queryOptions({
  queryKey: ['set-up'],
  queryFn: async () => {
    try {
      return (await answerOf(api.GET('/api/setup'))).isOpen;
    } catch {
      return false;
    }
  },
  staleTime: Infinity,
});
