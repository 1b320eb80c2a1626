import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client';
import type { components } from './generated/schema';

export type MapDrawing = components['schemas']['MapDrawingResponse'];
export type MapShape = components['schemas']['MapShapeResponse'];

/** The agency's own map file; null where it has none. It hardly ever changes. */
export const agencyMapQuery = queryOptions({
  queryKey: ['agency-map'],
  queryFn: async (): Promise<MapDrawing | null> => (await answerOf(api.GET('/api/agency/map'))).map,
  staleTime: Infinity,
});
