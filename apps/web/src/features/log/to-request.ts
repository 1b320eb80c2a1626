import type { ContactResult, HiringInfluence } from '@inroads/fidelity';
import type { components } from '@/api/generated/schema';
import { FRONT_DESK, OTHER, type LogDraft } from './draft';
import type { EmployerPage } from '../employers/employers.queries';
import { t } from '@/texts';

export type LogRequest = components['schemas']['LogContactRequest'];
type Met = NonNullable<LogRequest['met']>[number];
/** Those who were in an entry that is there. */
export type Entry = Pick<components['schemas']['ContactDetailResponse'], 'staff'>;
export type DraftFault = keyof typeof t.log.missing;

/** What still has to be said before it can be saved. */
export function faultsOf(draft: LogDraft, isStopped: boolean): DraftFault[] {
  const faults: [DraftFault, boolean][] = [
    ['employer', draft.employerId === null],
    ['mode', draft.mode === null],
    ['purpose', draft.purpose === null],
    ['otherName', draft.met.includes(OTHER) && draft.otherName.trim() === ''],
    ['opening', draft.results.includes('opening-heard') && draft.openingTitle.trim() === ''],
    ['overrideWhy', isStopped && draft.overrideWhy.trim() === ''],
  ];
  return faults.flatMap(([fault, isMissing]) => (isMissing ? [fault] : []));
}

/** Whom they met, with what they have to do with hiring: as on file, unless something new was learned. */
function metOf(draft: LogDraft): Met[] {
  return draft.met.map((id) => {
    if (id === FRONT_DESK) return { personId: null, name: t.log.frontDesk, influence: 'no' };
    if (id === OTHER) return { personId: null, name: draft.otherName.trim(), influence: draft.otherInfluence };
    return { personId: id, name: '', influence: draft.influences[id] ?? null };
  });
}

/** The same people as the counting rule sees them. */
export function influencesOf(draft: LogDraft, people: EmployerPage['people']): HiringInfluence[] {
  return draft.met.map((id) => {
    if (id === FRONT_DESK) return 'no';
    if (id === OTHER) return draft.otherInfluence;
    return draft.influences[id] ?? people.find((person) => person.id === id)?.influence ?? 'unknown';
  });
}

interface Happened {
  readonly staffId: string;
  readonly happenedAt: string;
}

/** The request of a complete draft. */
export function toRequest(draft: LogDraft, { deviceKey, ...happened }: Happened & { deviceKey: string }): LogRequest {
  return { deviceKey, ...toEntry(draft, happened) };
}

export function toEntry(draft: LogDraft, { staffId, happenedAt }: Happened): Omit<LogRequest, 'deviceKey'> {
  const { employerId, mode, purpose, results, stage, nextDay } = draft;
  if (employerId === null || mode === null || purpose === null) throw new Error('The draft is not complete.');
  const hears = (result: ContactResult) => results.includes(result);
  return {
    employerId,
    siteId: draft.siteId,
    happenedAt,
    mode,
    purpose,
    madeBy: draft.madeBy,
    minutes: draft.minutes,
    staff: staffOf(draft, undefined, staffId),
    met: metOf(draft),
    seekers: Object.entries(draft.seekers).map(([seekerId, said]) => ({ seekerId, said })),
    results: [...results],
    isNewJobDiscussed: purpose === 'job-support' && draft.isNewJobDiscussed,
    quote: draft.quote.trim(),
    note: draft.note.trim(),
    needs: hears('told-needs') && draft.needs.trim() ? [{ kind: 'needs', words: draft.needs.trim() }] : [],
    openings: hears('opening-heard')
      ? [{ title: draft.openingTitle.trim(), isAdvertised: false, facts: heardFacts(draft) }]
      : [],
    stage: mode === 'in-person' && stage !== 'stay' ? stage : null,
    next: nextDay === null ? null : { dueOn: nextDay, what: draft.nextWhat.trim() },
    doneFollowUpIds: [...draft.doneFollowUpIds],
    overrideWhy: draft.overrideWhy.trim() || null,
  };
}

function heardFacts({ openingPay }: LogDraft) {
  return openingPay === null
    ? []
    : [
        {
          key: 'pay',
          value: { min: openingPay, max: openingPay, period: 'hour' } as never,
          certainty: 'told' as const,
        },
      ];
}

/**
 * Who was in it, and as what. Who led an entry that is there and who only watched stay; colleagues come and go. In a new one
 * the person at work leads.
 */
export function staffOf({ joint }: LogDraft, entry: Entry | undefined, staffId: string): LogRequest['staff'] {
  const stays = (entry?.staff ?? [{ staffId, role: 'lead' as const }]).filter(
    (each) => each.role !== 'joint' || each.staffId === staffId || joint.includes(each.staffId),
  );
  const there = stays.map((each) => each.staffId);
  const added = joint.filter((id) => !there.includes(id)).map((id) => ({ staffId: id, role: 'joint' as const }));
  return [...stays.map((each) => ({ staffId: each.staffId, role: each.role })), ...added];
}
