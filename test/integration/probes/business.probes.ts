import { DoNotContactService, EmployersService } from '@inroads/employers/employers';
import { NeedsService } from '@inroads/employers/needs';
import { everybody, sameAgency } from '../access.rules';
import type { Probe } from '../access.probe';
import type { World } from '../access.world';
import { versioned } from './versioned';

const SITE = { addressLine: '2 Main Street', city: 'Alder Falls', postalCode: '52101', country: 'US' };

const newNeed = (world: World): Promise<string> =>
  world.as(null, () =>
    world.get(NeedsService).learn({
      employerId: world.employer.id,
      siteId: null,
      kind: 'needs',
      words: 'Early risers',
      learnedOn: world.today,
      saidBy: '',
      contactId: null,
    }),
  );

const employerProbes: Record<string, Probe> = {
  'GET /employers': {
    rule: sameAgency,
    lists: ({ employer }) => employer.id,
    ask: () => ({ path: '/employers?limit=200' }),
  },
  'GET /employers/:id': {
    rule: sameAgency,
    ask: ({ employer }) => ({ path: `/employers/${employer.id}`, record: employer.id }),
  },
  'POST /employers': {
    rule: everybody,
    ask: (_world, { name }) => ({ path: '/employers', body: { name: `Orchard of ${name}`, isDifferent: true } }),
  },
  'PATCH /employers/:id': {
    rule: sameAgency,
    ask: (world) =>
      versioned(world, 'employer', world.employer.id, `/employers/${world.employer.id}`, { tags: ['bread'] }),
  },
  'POST /employers/:id/archive': {
    rule: sameAgency,
    ask: async (world) => {
      const { id } = await world.newEmployer();
      return versioned(world, 'employer', id, `/employers/${id}/archive`, { reason: 'Closed down' });
    },
  },
  'POST /employers/:id/restore': {
    rule: sameAgency,
    ask: async (world) => {
      const { id } = await world.newEmployer();
      const version = await world.version('employer', id);
      await world.as(null, () => world.get(EmployersService).archive(id, version, 'Closed down'));
      return versioned(world, 'employer', id, `/employers/${id}/restore`);
    },
  },
  'POST /employers/:id/sites': {
    rule: sameAgency,
    ask: ({ employer }) => ({ path: `/employers/${employer.id}/sites`, body: SITE, record: employer.id }),
  },
  'PATCH /sites/:id': {
    rule: sameAgency,
    ask: async (world) => {
      const { siteId } = world.employer;
      return versioned(world, 'employer_site', siteId, `/sites/${siteId}`, { transitNote: 'Bus 5' });
    },
  },
  'POST /sites/:id/archive': {
    rule: sameAgency,
    ask: async (world) => {
      const id = await world.newSite(world.employer.id);
      return versioned(world, 'employer_site', id, `/sites/${id}/archive`);
    },
  },
  'POST /sites/:id/stage': {
    rule: sameAgency,
    ask: async (world) => {
      const id = await world.newSite(world.employer.id);
      return { path: `/sites/${id}/stage`, body: { stage: 'closed', reason: 'Not useful' }, record: id };
    },
  },
  'POST /employers/:id/people': {
    rule: sameAgency,
    ask: ({ employer }) => ({ path: `/employers/${employer.id}/people`, body: { name: 'Ida' }, record: employer.id }),
  },
  'PATCH /people/:id': {
    rule: sameAgency,
    ask: async (world) => {
      const { personId } = world.employer;
      return versioned(world, 'employer_person', personId, `/people/${personId}`, { title: 'Head baker' });
    },
  },
  'POST /people/:id/archive': {
    rule: sameAgency,
    ask: async (world) => {
      const id = await world.newPerson(world.employer.id);
      return versioned(world, 'employer_person', id, `/people/${id}/archive`);
    },
  },
  'POST /employers/:id/do-not-contact': {
    rule: sameAgency,
    ask: async (world) => {
      const { id } = await world.newEmployer();
      return { path: `/employers/${id}/do-not-contact`, body: { reason: 'Asked us to stop' }, record: id };
    },
  },
  'POST /do-not-contact/:id/lift': {
    rule: sameAgency,
    ask: async (world) => {
      const { id: employerId } = await world.newEmployer();
      const id = await world.as(null, () =>
        world.get(DoNotContactService).set({
          employerId,
          siteId: null,
          personId: null,
          fromDay: world.today,
          untilDay: null,
          reason: 'Asked us to stop',
          contactId: null,
        }),
      );
      return versioned(world, 'do_not_contact', id, `/do-not-contact/${id}/lift`, { reason: 'They called us' });
    },
  },
};

const knowledgeProbes: Record<string, Probe> = {
  'POST /facts': {
    rule: sameAgency,
    ask: ({ employer }) => ({
      path: '/facts',
      body: { holder: 'site', holderId: employer.siteId, key: 'noise', value: 'quiet' },
      record: employer.siteId,
    }),
  },
  'GET /facts/:holderId': {
    rule: sameAgency,
    ask: ({ employer }) => ({ path: `/facts/${employer.siteId}`, record: employer.siteId }),
  },
  'GET /employers/:id/needs': {
    rule: sameAgency,
    ask: ({ employer }) => ({ path: `/employers/${employer.id}/needs`, record: employer.id }),
  },
  'POST /employers/:id/needs': {
    rule: sameAgency,
    ask: ({ employer }) => ({
      path: `/employers/${employer.id}/needs`,
      body: { kind: 'needs', words: 'Somebody for Mondays' },
      record: employer.id,
    }),
  },
  'POST /needs/:id/confirm': {
    rule: sameAgency,
    ask: async (world) => {
      const id = await newNeed(world);
      return versioned(world, 'need', id, `/needs/${id}/confirm`);
    },
  },
  'POST /needs/:id/close': {
    rule: sameAgency,
    ask: async (world) => {
      const id = await newNeed(world);
      return versioned(world, 'need', id, `/needs/${id}/close`, { reason: 'They found somebody' });
    },
  },
};

const openingProbes: Record<string, Probe> = {
  'GET /openings': {
    rule: sameAgency,
    lists: ({ openingId }) => openingId,
    ask: () => ({ path: '/openings?limit=200' }),
  },
  'GET /openings/:id': {
    rule: sameAgency,
    ask: ({ openingId }) => ({ path: `/openings/${openingId}`, record: openingId }),
  },
  'POST /openings': {
    rule: sameAgency,
    ask: ({ employer }) => ({
      path: '/openings',
      body: { employerId: employer.id, title: 'Cook' },
      record: employer.id,
    }),
  },
  'PATCH /openings/:id': {
    rule: sameAgency,
    ask: async (world) => {
      const id = world.openingId;
      return versioned(world, 'opening', id, `/openings/${id}`, { note: 'Ask for Ida' });
    },
  },
  'POST /openings/:id/status': {
    rule: sameAgency,
    ask: async (world) => {
      const id = await world.newOpening(world.employer);
      return versioned(world, 'opening', id, `/openings/${id}/status`, { status: 'filled', why: 'Somebody began' });
    },
  },
  'POST /openings/:id/occupation': {
    rule: sameAgency,
    ask: async (world) => {
      const id = world.openingId;
      return versioned(world, 'opening', id, `/openings/${id}/occupation`, { code: '51-3011' });
    },
  },
  'POST /openings/:id/archive': {
    rule: sameAgency,
    ask: async (world) => {
      const id = await world.newOpening(world.employer);
      return versioned(world, 'opening', id, `/openings/${id}/archive`, { reason: 'Entered twice' });
    },
  },
};

export const businessProbes: Record<string, Probe> = { ...employerProbes, ...knowledgeProbes, ...openingProbes };
