import { everybody, sameAgency, seesSeeker } from '../access.rules';
import type { Probe } from '../access.probe';
import type { World } from '../access.world';

/** A job of the home agency that needs a person. */
async function newFailedJob({ owner, home }: World): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    `INSERT INTO outbox_message (job_name, agency_id, payload, request_id, attempts, failed_at, cause)
     VALUES ('search.reconcile', $1, '{}', 'world', 8, now(), 'Error') RETURNING id::text`,
    [home.id],
  );
  const id = rows[0]?.id ?? '';
  await owner.query('UPDATE outbox_message SET job_id = id WHERE id = $1', [id]);
  return id;
}

const open = (path: string): Probe => ({ rule: everybody, ask: () => ({ path }) });

export const upkeepProbes: Record<string, Probe> = {
  'GET /audit': {
    rule: sameAgency,
    lists: ({ seekerId }) => seekerId,
    ask: ({ seekerId }) => ({ path: `/audit?row=${seekerId}` }),
  },
  'GET /changes/:rowId': {
    rule: sameAgency,
    lists: ({ employer }) => employer.id,
    ask: ({ employer }) => ({ path: `/changes/${employer.id}` }),
  },
  'GET /seekers/:id/trail': {
    rule: seesSeeker,
    ask: ({ seekerId }) => ({ path: `/seekers/${seekerId}/trail`, record: seekerId }),
  },
  'GET /failed-jobs': {
    rule: sameAgency,
    lists: ({ home }) => `of-${home.id}`,
    ask: async (world) => {
      const id = await newFailedJob(world);
      await world.owner.query('UPDATE outbox_message SET request_id = $2 WHERE id = $1', [id, `of-${world.home.id}`]);
      return { path: '/failed-jobs' };
    },
  },
  'POST /failed-jobs/:id/run-again': {
    rule: sameAgency,
    ask: async (world) => {
      const record = await newFailedJob(world);
      return { path: `/failed-jobs/${record}/run-again`, record };
    },
  },
  'POST /failed-jobs/:id/set-aside': {
    rule: sameAgency,
    ask: async (world) => {
      const record = await newFailedJob(world);
      return { path: `/failed-jobs/${record}/set-aside`, body: { reason: 'Done by hand' }, record };
    },
  },
  'POST /search': { rule: everybody, ask: () => ({ path: '/search', body: { text: 'Bakery' } }) },
  'GET /health/live': open('/health/live'),
  'GET /health/ready': open('/health/ready'),
  'GET /metrics': open('/metrics'),
};
