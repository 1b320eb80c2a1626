/**
 * Every job there is: its name (`queue.verb-object`), what it carries, and how its queue behaves.
 * Payloads hold ids only: a handler reads the current rows, and no job seeker's data leaves PostgreSQL.
 */
export interface JobPayloads {
  'search.index-employers': { agencyId: string; ids: string[] };
  'search.index-openings': { agencyId: string; ids: string[] };
  'search.reconcile': { agencyId: string };
  'mail.send-message': { agencyId: string; messageId: string };
  'practice.recount-weeks': { agencyId: string; staffIds: string[]; fromDay: string };
  'practice.recount-agency': { agencyId: string; recountId: string };
  'practice.post-digests': { agencyId: string };
  'imports.check-file': { agencyId: string; runId: string };
  'imports.write-rows': { agencyId: string; runId: string };
  'imports.undo-run': { agencyId: string; runId: string };
  'plans.plan-weeks': { agencyId: string; runId: string };
  'plans.draft-next-week': { agencyId: string };
  'plans.tell-joint-party': { agencyId: string; stopId: string };
  'platform.sweep-expired': { agencyId: null };
  'platform.seal-audit': { agencyId: null };
  'platform.reconcile-search': { agencyId: null };
  'platform.look-at-plans': { agencyId: null };
  'platform.look-at-digests': { agencyId: null };
  'employers.locate-sites': { agencyId: string };
  'platform.look-for-addresses': { agencyId: null };
}

export type JobName = keyof JobPayloads;
export type QueueName = JobName extends `${infer Queue}.${string}` ? Queue : never;

export interface QueueSettings {
  /** Jobs at the same time, in one worker process. */
  readonly concurrency: number;
  readonly attempts: number;
  readonly backoffMs: number;
  readonly lockMs: number;
}

/** Explicit for every queue: a new queue without settings does not compile. */
export const QUEUES: Record<QueueName, QueueSettings> = {
  search: { concurrency: 32, attempts: 8, backoffMs: 1_000, lockMs: 60_000 },
  mail: { concurrency: 2, attempts: 8, backoffMs: 5_000, lockMs: 60_000 },
  practice: { concurrency: 1, attempts: 5, backoffMs: 2_000, lockMs: 120_000 },
  imports: { concurrency: 2, attempts: 5, backoffMs: 2_000, lockMs: 120_000 },
  /** One at a time: an address service is asked politely. */
  employers: { concurrency: 1, attempts: 3, backoffMs: 60_000, lockMs: 120_000 },
  plans: { concurrency: 2, attempts: 3, backoffMs: 5_000, lockMs: 120_000 },
  platform: { concurrency: 1, attempts: 3, backoffMs: 5_000, lockMs: 120_000 },
};

/** Jobs whose payload is a list of ids are merged into parts of at most this many. */
export const MAX_IDS_PER_JOB = 500;

/** A key names what a job works on, within its agency. */
type JobKey<N extends JobName> = (payload: JobPayloads[N]) => string;

/**
 * How messages that wait together become jobs.
 * `by-ids`: their lists of ids are joined. A key: those with equal keys become one job, and a second job of that key
 * begins only after the first has ended, because the handler reads current state. `each`: one job for every message.
 */
export const JOB_MERGING: {
  readonly [N in JobName]: JobPayloads[N] extends { ids: string[] } ? 'by-ids' : 'each' | JobKey<N>;
} = {
  'search.index-employers': 'by-ids',
  'search.index-openings': 'by-ids',
  'search.reconcile': () => 'all',
  'mail.send-message': 'each',
  'practice.recount-weeks': ({ staffIds, fromDay }) => [fromDay, ...[...staffIds].sort()].join(' '),
  'practice.recount-agency': ({ recountId }) => recountId,
  'practice.post-digests': () => 'all',
  'imports.check-file': ({ runId }) => runId,
  'imports.write-rows': ({ runId }) => runId,
  'imports.undo-run': ({ runId }) => runId,
  'plans.plan-weeks': ({ runId }) => runId,
  'plans.draft-next-week': () => 'all',
  'plans.tell-joint-party': ({ stopId }) => stopId,
  'platform.sweep-expired': () => 'all',
  'platform.seal-audit': () => 'all',
  'platform.reconcile-search': () => 'all',
  'platform.look-at-plans': () => 'all',
  'platform.look-at-digests': () => 'all',
  'employers.locate-sites': () => 'all',
  'platform.look-for-addresses': () => 'all',
};

export const JOB_NAMES = Object.keys(JOB_MERGING) as JobName[];

export function queueOf(name: JobName): QueueName {
  return name.slice(0, name.indexOf('.')) as QueueName;
}

export type PlatformJobName = Extract<JobName, `platform.${string}`>;

/** Work for the whole installation: it carries no agency. */
export function isPlatformJob(name: JobName): name is PlatformJobName {
  return queueOf(name) === 'platform';
}

/** Jobs that repeat by themselves; one process of all that run claims each turn. */
export const SCHEDULES: readonly { readonly name: PlatformJobName; readonly everyMs: number }[] = [
  { name: 'platform.sweep-expired', everyMs: 15 * 60_000 },
  { name: 'platform.seal-audit', everyMs: 5 * 60_000 },
  { name: 'platform.reconcile-search', everyMs: 24 * 3_600_000 },
  { name: 'platform.look-at-plans', everyMs: 3_600_000 },
  { name: 'platform.look-at-digests', everyMs: 15 * 60_000 },
  { name: 'platform.look-for-addresses', everyMs: 5 * 60_000 },
];
