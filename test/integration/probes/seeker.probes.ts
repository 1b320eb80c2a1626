import { randomUUID } from 'node:crypto';
import { AnswersService, MatchesService } from '@inroads/practice/matches';
import { SeekersService } from '@inroads/seekers/seekers';
import { couldSeeSeeker, seesSeeker } from '../access.rules';
import type { Probe } from '../access.probe';
import type { World } from '../access.world';
import { versioned } from './versioned';

const read = (path: string): Probe => ({
  rule: seesSeeker,
  ask: ({ seekerId }) => ({ path: path.replace(':id', seekerId), record: seekerId }),
});

const specialist = (world: World): { specialistId: string } => ({ specialistId: world.person('own').staffId });

/** One that waits for a decision: a No to the work strengthens the wish. */
const newOffer = (world: World): Promise<string> =>
  world.as(world.person('own'), async () => {
    const { id } = await world.get(AnswersService).answer(world.seekerId, {
      openingId: world.openingId,
      rankingId: null,
      answer: 'no',
      reason: 'work',
      ownWords: '',
    });
    return id;
  });

const personProbes: Record<string, Probe> = {
  'GET /seekers': { rule: seesSeeker, lists: ({ seekerId }) => seekerId, ask: () => ({ path: '/seekers?limit=200' }) },
  'POST /seekers/search': {
    rule: seesSeeker,
    lists: ({ seekerId }) => seekerId,
    ask: () => ({ path: '/seekers/search', body: { text: 'K-', limit: 200 } }),
  },
  'GET /seekers/:id': read('/seekers/:id'),
  'POST /seekers': {
    rule: couldSeeSeeker,
    ask: (world) => ({
      path: '/seekers',
      body: {
        code: `K-${randomUUID().slice(0, 8)}`,
        preferredName: 'Ana',
        teamId: world.home.teams.a,
        ...specialist(world),
        enteredOn: world.today,
      },
    }),
  },
  'PATCH /seekers/:id': {
    rule: seesSeeker,
    ask: (world) => versioned(world, 'seeker', world.seekerId, `/seekers/${world.seekerId}`, { homeArea: 'North' }),
  },
  'POST /seekers/:id/assign': {
    rule: seesSeeker,
    ask: async (world) => {
      const record = await world.newSeeker();
      return { path: `/seekers/${record}/assign`, body: { ...specialist(world), fromDay: world.today }, record };
    },
  },
  'POST /seekers/:id/status': {
    rule: seesSeeker,
    ask: async (world) => {
      const record = await world.newSeeker();
      return { path: `/seekers/${record}/status`, body: { status: 'working', fromDay: world.today }, record };
    },
  },
  'POST /seekers/:id/enter-again': {
    rule: seesSeeker,
    ask: async (world) => {
      const record = await world.newSeeker();
      await world.as(world.person('own'), () =>
        world.get(SeekersService).setStatus(record, { status: 'left', fromDay: world.today, why: 'Moved' }),
      );
      return { path: `/seekers/${record}/enter-again`, body: { ...specialist(world), enteredOn: world.today }, record };
    },
  },
};

const wishProbes: Record<string, Probe> = {
  'GET /seekers/:id/preferences': read('/seekers/:id/preferences'),
  'GET /seekers/:id/preferences/history': read('/seekers/:id/preferences/history'),
  'PUT /seekers/:id/preferences': {
    rule: seesSeeker,
    ask: async (world) => {
      const record = await world.newSeeker();
      const items = [{ criterion: 'work', level: 'must', value: { kinds: [{ title: 'cook' }] } }];
      return { path: `/seekers/${record}/preferences`, body: { basedOn: 1, items }, record };
    },
  },
};

const matchProbes: Record<string, Probe> = {
  'GET /seekers/:id/ranking': read('/seekers/:id/ranking'),
  'GET /seekers/:id/rankings': read('/seekers/:id/rankings'),
  'GET /rankings/:id': {
    rule: seesSeeker,
    ask: async (world) => {
      const { id } = await world.as(world.person('own'), () => world.get(MatchesService).show(world.seekerId, 5));
      return { path: `/rankings/${id}`, record: id };
    },
  },
  'PUT /seekers/:id/order': {
    rule: seesSeeker,
    ask: async (world) => {
      const record = await world.newSeeker();
      return { path: `/seekers/${record}/order`, body: { version: 0, openingIds: [world.openingId] }, record };
    },
  },
  'GET /seekers/:id/answers': read('/seekers/:id/answers'),
  'POST /seekers/:id/answers': {
    rule: seesSeeker,
    ask: ({ seekerId, openingId }) => ({
      path: `/seekers/${seekerId}/answers`,
      body: { openingId, answer: 'maybe' },
      record: seekerId,
    }),
  },
  'POST /answers/:id/decide': {
    rule: seesSeeker,
    ask: async (world) => {
      const id = await newOffer(world);
      return versioned(world, 'answer', id, `/answers/${id}/decide`, { isTaken: false });
    },
  },
  'POST /answers/:id/withdraw': {
    rule: seesSeeker,
    ask: async (world) => {
      const id = await newOffer(world);
      return versioned(world, 'answer', id, `/answers/${id}/withdraw`);
    },
  },
};

export const seekerProbes: Record<string, Probe> = { ...personProbes, ...wishProbes, ...matchProbes };
