import { randomUUID } from 'node:crypto';
import { everybody, madeContact, madeOrSupervisesContact, sameAgency } from '../access.rules';
import type { Probe } from '../access.probe';
import type { Business, Person } from '../access.world';
import { versioned } from './versioned';

const entry = ({ id, siteId }: Business, { staffId }: Person) => ({
  employerId: id,
  siteId,
  happenedAt: new Date().toISOString(),
  mode: 'in-person',
  purpose: 'learn',
  staff: [{ staffId, role: 'lead' }],
});

export const practiceProbes: Record<string, Probe> = {
  'GET /contacts': {
    rule: sameAgency,
    lists: ({ contactId }) => contactId,
    ask: () => ({ path: '/contacts?limit=200' }),
  },
  'GET /contacts/:id': {
    rule: sameAgency,
    ask: ({ contactId }) => ({ path: `/contacts/${contactId}`, record: contactId }),
  },
  'POST /contacts': {
    rule: sameAgency,
    ask: ({ employer }, person) => ({
      path: '/contacts',
      body: { deviceKey: randomUUID(), ...entry(employer, person) },
      record: employer.id,
    }),
  },
  'PUT /contacts/:id': {
    rule: madeContact,
    ask: async (world, person) => {
      const id = await world.newContact();
      return versioned(world, 'contact', id, `/contacts/${id}`, entry(world.employer, person));
    },
  },
  'POST /contacts/:id/void': {
    rule: madeOrSupervisesContact,
    ask: async (world) => {
      const id = await world.newContact();
      return versioned(world, 'contact', id, `/contacts/${id}/void`, { reason: 'Entered twice' });
    },
  },
  'POST /contacts/:id/seekers': {
    rule: madeOrSupervisesContact,
    ask: async (world) => {
      const id = await world.newContact();
      return {
        path: `/contacts/${id}/seekers`,
        body: { seekerId: await world.newSeeker(), said: 'nothing' },
        record: id,
      };
    },
  },
  'POST /contacts/:id/keep': {
    rule: madeOrSupervisesContact,
    ask: async (world) => {
      const id = await world.newContact();
      return versioned(world, 'contact', id, `/contacts/${id}/keep`);
    },
  },
  'GET /follow-ups': { rule: everybody, ask: () => ({ path: '/follow-ups' }) },
  'GET /weeks/mine': { rule: everybody, ask: () => ({ path: '/weeks/mine' }) },
  'GET /weeks/team': {
    rule: ({ name }) => (name === 'supervisor' ? 'ok' : 404),
    lists: (world) => world.person('own').staffId,
    ask: () => ({ path: '/weeks/team' }),
  },
  'GET /weeks/agency': {
    rule: sameAgency,
    lists: (world) => world.person('own').staffId,
    ask: () => ({ path: '/weeks/agency' }),
  },
};
