import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import type { components } from '@/api/generated/schema';

export type OwnProfile = components['schemas']['OwnProfileResponse'];

export const ownProfileQuery = queryOptions({
  queryKey: ['own-profile'],
  queryFn: () => answerOf(api.GET('/api/me/profile')),
});

export const calendarFeedsQuery = queryOptions({
  queryKey: ['calendar-feeds'],
  queryFn: () => answerOf(api.GET('/api/calendar-feeds')),
});

export const digestQuery = queryOptions({
  queryKey: ['digest'],
  queryFn: () => answerOf(api.GET('/api/me/digest')),
});
