import { clockTimeOf } from '@inroads/calendar';
import type { components } from '@/api/generated/schema';
import type { Me } from '@/api/me';
import { t } from '@/texts';
import { emptyDraft, FRONT_DESK, OTHER, type LogDraft } from './draft';
import { staffOf, toEntry } from './to-request';

export type ContactDetail = components['schemas']['ContactDetailResponse'];
export type ChangeRequest = components['schemas']['ChangeContactRequest'];
type Opening = ContactDetail['openings'][number];
type Fact = NonNullable<Opening['facts']>[number];

/** What of an entry the form does not show. It stays as it is when the rest is changed. */
interface Rest {
  readonly met: readonly ContactDetail['met'][number][];
  readonly needs: ContactDetail['needs'];
  readonly opening: Opening | undefined;
  readonly openings: readonly Opening[];
}

interface Parts extends Rest {
  readonly other: ContactDetail['met'][number] | undefined;
  readonly need: string;
}

const isFrontDesk = ({ name, influence }: ContactDetail['met'][number]): boolean =>
  name === t.log.frontDesk && influence === 'no';

function partsOf({ met, results, needs, openings }: ContactDetail): Parts {
  const [other, ...others] = met.filter((each) => each.personId === null && !isFrontDesk(each));
  const need = results.includes('told-needs') ? needs.find(({ kind }) => kind === 'needs') : undefined;
  const opening = results.includes('opening-heard') ? openings[0] : undefined;
  return {
    other,
    met: others,
    need: need?.words ?? '',
    needs: needs.filter((each) => each !== need),
    opening,
    openings: openings.filter((each) => each !== opening),
  };
}

/** "$16 an hour" is a field of the form; a range or another period is not. */
function hourlyPay({ key, value }: Fact): number | null {
  const pay = value as { min?: number; max?: number; period?: string } | null;
  return key === 'pay' && pay?.period === 'hour' && pay.min === pay.max ? (pay.min ?? null) : null;
}

/** The entry as it would be tapped together. */
export function draftOf(contact: ContactDetail, { staffId, agency }: Pick<Me, 'staffId' | 'agency'>): LogDraft {
  const { other, need, opening } = partsOf(contact);
  const known = contact.met.flatMap(({ personId, influence }) => (personId === null ? [] : [{ personId, influence }]));
  return {
    ...emptyDraft(contact.employerId),
    siteId: contact.siteId,
    mode: contact.mode,
    purpose: contact.purpose,
    met: [
      ...known.map(({ personId }) => personId),
      ...(contact.met.some(isFrontDesk) ? [FRONT_DESK] : []),
      ...(other ? [OTHER] : []),
    ],
    otherName: other?.name ?? '',
    otherInfluence: other?.influence ?? 'unknown',
    influences: Object.fromEntries(
      known.filter(({ influence }) => influence !== 'unknown').map(({ personId, influence }) => [personId, influence]),
    ),
    seekers: Object.fromEntries(contact.seekers.map(({ seekerId, said = 'nothing' }) => [seekerId, said])),
    results: contact.results,
    needs: need,
    quote: contact.quote,
    openingTitle: opening?.title ?? '',
    openingPay: opening?.facts?.map(hourlyPay).find((pay) => pay !== null) ?? null,
    isNewJobDiscussed: contact.isNewJobDiscussed,
    stage: contact.stage,
    nextDay: contact.next?.dueOn ?? null,
    nextWhat: contact.next?.what ?? '',
    note: contact.note,
    day: contact.day,
    time: clockTimeOf(contact.happenedAt, agency.zone),
    minutes: contact.minutes,
    madeBy: contact.madeBy,
    joint: contact.staff
      .filter((each) => each.role === 'joint' && each.staffId !== staffId)
      .map((each) => each.staffId),
    doneFollowUpIds: contact.doneFollowUps.map(({ id }) => id),
    overrideWhy: contact.overrideWhy ?? '',
  };
}

/** The request that writes the entry anew, with all that the form does not show as it was. */
export function toChange(
  draft: LogDraft,
  contact: ContactDetail,
  { staffId, happenedAt }: { staffId: string; happenedAt: string },
): ChangeRequest {
  const rest = partsOf(contact);
  const entry = toEntry(draft, { staffId, happenedAt });
  const { opening } = rest;
  const more = opening?.facts?.filter((fact) =>
    draft.openingPay === null ? hourlyPay(fact) === null : fact.key !== 'pay',
  );
  return {
    ...entry,
    version: contact.version,
    staff: staffOf(draft, contact, staffId),
    met: [...(entry.met ?? []), ...rest.met],
    needs: [...(entry.needs ?? []), ...rest.needs],
    openings: [
      ...(entry.openings ?? []).map((each) =>
        opening
          ? { ...each, isAdvertised: opening.isAdvertised ?? null, facts: [...(each.facts ?? []), ...(more ?? [])] }
          : each,
      ),
      ...rest.openings,
    ],
    facts: contact.facts,
    isPlanned: contact.isPlanned,
  };
}
