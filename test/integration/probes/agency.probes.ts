import { addDays } from '@inroads/calendar';
import { everybody } from '../access.rules';
import type { Probe } from '../access.probe';

let days = 0;
/** Another day each time: a rule has one value a day, a day one holiday. */
const anotherDay = (today: string): string => addDays(today, (days += 1));

const ONE_ROAD = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { layer: 'road' },
      geometry: {
        type: 'LineString',
        coordinates: [
          [-91.7, 43.1],
          [-91.6, 43.2],
        ],
      },
    },
  ],
};

export const agencyProbes: Record<string, Probe> = {
  'GET /agency': { rule: everybody, ask: () => ({ path: '/agency' }) },
  'PATCH /agency': {
    rule: everybody,
    ask: async (world, { agencyId }) => ({
      path: '/agency',
      body: { version: await world.version('agency', agencyId), name: 'A better name' },
    }),
  },
  'GET /agency/map': { rule: everybody, ask: () => ({ path: '/agency/map' }) },
  'PUT /agency/map': { rule: everybody, ask: () => ({ path: '/agency/map', body: { file: ONE_ROAD } }) },
  'DELETE /agency/map': { rule: everybody, ask: () => ({ path: '/agency/map' }) },
  'GET /settings': { rule: everybody, ask: () => ({ path: '/settings' }) },
  'POST /settings/:name': {
    rule: everybody,
    ask: ({ today }) => ({ path: '/settings/counting.goal', body: { value: 5, fromDay: anotherDay(today), why: '' } }),
  },
  'GET /holidays': {
    rule: everybody,
    ask: ({ today }) => ({ path: `/holidays?from=${today}&to=${addDays(today, 30)}` }),
  },
  'POST /holidays': {
    rule: everybody,
    ask: ({ today }) => ({ path: '/holidays', body: { day: anotherDay(today), name: 'Founders day' } }),
  },
};
