import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useMe } from '@/app/session';
import type { EmployerPage } from '../employers/employers.queries';
import { purposeFor, type LogDraft } from './draft';
import { lookingQuery } from './log.queries';
import { type LogSearch, plannedPurpose } from './log-view';
import type { ChangeDraft } from './use-draft';
import { type PlannedStop, usePlannedStop } from './use-planned-stop';

/**
 * What is known of the visit before anything is tapped: the place, why and for whom, by the plan where it is in one,
 * and the promise that somebody set out to keep.
 * Once for each employer that is chosen. Result, stage and next step always start empty.
 */
export function usePrefill(
  employer: EmployerPage | undefined,
  draft: LogDraft,
  change: ChangeDraft,
  asked: LogSearch,
): PlannedStop | null {
  const me = useMe();
  const askedSite = asked.employer === draft.employerId ? (asked.site ?? null) : null;
  const { planned, isKnown } = usePlannedStop({
    employerId: draft.employerId,
    siteId: draft.siteId ?? askedSite,
  });
  const looking = useQuery(lookingQuery(me.staffId));
  const isReady = isKnown && !(looking.isPending && looking.isFetching);
  useEffect(() => {
    if (!employer || !isReady || draft.purpose !== null) return;
    const sites = employer.sites.filter(({ isArchived }) => !isArchived);
    const siteId = draft.siteId ?? planned?.stop.siteId ?? askedSite;
    const site = sites.find(({ id }) => id === siteId) ?? sites[0];
    const why = planned?.stop.purpose ?? (asked.employer === draft.employerId ? asked.purpose : undefined);
    change({
      siteId: site?.id ?? null,
      purpose: plannedPurpose(why) ?? purposeFor(site?.stage),
      ...(asked.employer === draft.employerId && asked.promise && { doneFollowUpIds: [asked.promise] }),
      ...(draft.joint.length === 0 && { joint: companyOf(planned) }),
      ...(Object.keys(draft.seekers).length === 0 && { seekers: seekersOf(planned, looking.data ?? []) }),
    });
  }, [employer, isReady, draft, planned, askedSite, asked, looking.data, change]);
  return planned;
}

/** Those who make the visit too. */
const companyOf = (planned: PlannedStop | null): string[] =>
  planned?.stop.joint?.colleagues.map(({ staffId }) => staffId) ?? [];

/** For whom the visit was chosen, of one's own who still look. That anything was said of them is never guessed. */
function seekersOf(planned: PlannedStop | null, looking: readonly { readonly id: string }[]): LogDraft['seekers'] {
  const own = planned?.stop.seekers.filter(({ seekerId }) => looking.some(({ id }) => id === seekerId)) ?? [];
  return Object.fromEntries(own.map(({ seekerId }) => [seekerId, 'nothing' as const]));
}
