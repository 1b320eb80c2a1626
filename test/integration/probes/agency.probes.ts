import { SettingsService } from '@inroads/agency/settings';
import { addDays } from '@inroads/calendar';
import { everybody, sameAgency } from '../access.rules';
import type { Probe } from '../access.probe';
import { versioned } from './versioned';

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
  'POST /settings/:name/preview': {
    rule: everybody,
    ask: () => ({ path: '/settings/counting.goal/preview', body: { value: 5 } }),
  },
  'GET /weeks/recounts': { rule: everybody, ask: () => ({ path: '/weeks/recounts' }) },
  'GET /holidays': {
    rule: everybody,
    ask: ({ today }) => ({ path: `/holidays?from=${today}&to=${addDays(today, 30)}` }),
  },
  'POST /holidays': {
    rule: everybody,
    ask: ({ today }) => ({ path: '/holidays', body: { day: anotherDay(today), name: 'Founders day' } }),
  },
  'POST /setting-values/:id/withdraw': {
    rule: sameAgency,
    ask: async (world) => {
      const record = await world.as(null, async () => {
        const settings = world.get(SettingsService);
        const day = anotherDay(world.today);
        await settings.set('counting.goal', 5, day, '');
        const goal = (await settings.all()).find(({ name }) => name === 'counting.goal');
        return goal?.values.find(({ fromDay }) => fromDay === day)?.id ?? '';
      });
      return versioned(world, 'setting', record, `/setting-values/${record}/withdraw`);
    },
  },
  'POST /holidays/:id/withdraw': {
    rule: sameAgency,
    ask: async (world) => {
      const day = anotherDay(world.today);
      const record = await world.as(null, () => world.get(SettingsService).addHoliday(day, 'Town day'));
      return versioned(world, 'holiday', record, `/holidays/${record}/withdraw`);
    },
  },
};
