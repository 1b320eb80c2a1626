import { JOB_MERGING, MAX_IDS_PER_JOB, type JobName } from '@inroads/contracts';
import { groupBy } from '@inroads/kernel';

export interface Message {
  readonly id: number;
  readonly jobName: JobName;
  readonly jobKey: string | null;
  readonly agencyId: string | null;
  readonly payload: object;
}

/**
 * Puts waiting messages together as `JOB_MERGING` says: lists of ids of one agency joined up to `MAX_IDS_PER_JOB` ids,
 * equal keys of one agency into one job, all others alone. Every message is in exactly one batch, and no batch is empty.
 */
export function mergeMessages<M extends Message>(messages: readonly M[]): M[][] {
  return [...groupBy(messages, groupOf).values()].flatMap((group) => (isById(group) ? partsById(group) : [group]));
}

/** The payload of a job made of these messages. */
export function payloadOf(batch: readonly Message[]): object {
  return isById(batch) ? { ids: [...new Set(batch.flatMap(idsOf))] } : { ...batch[0]?.payload };
}

const isById = ([lead]: readonly Message[]): boolean => lead !== undefined && JOB_MERGING[lead.jobName] === 'by-ids';

const idsOf = ({ payload }: Message): string[] => (payload as { ids: string[] }).ids;

function groupOf(message: Message): string {
  const owner = `${message.jobName} ${message.agencyId ?? ''}`;
  if (isById([message])) return owner;
  return message.jobKey === null ? `${owner} #${message.id}` : `${owner} ${message.jobKey}`;
}

function partsById<M extends Message>(messages: readonly M[]): M[][] {
  const parts: { messages: M[]; ids: Set<string> }[] = [];
  for (const message of messages) {
    const last = parts.at(-1);
    const joined = new Set([...(last?.ids ?? []), ...idsOf(message)]);
    if (last && joined.size <= MAX_IDS_PER_JOB) {
      last.messages.push(message);
      last.ids = joined;
    } else {
      parts.push({ messages: [message], ids: new Set(idsOf(message)) });
    }
  }
  return parts.map((part) => part.messages);
}
