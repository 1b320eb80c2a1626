import type { MemberPlan, TeamDecision, VisitCandidate, WeekPlan } from '@inroads/planning';
import type { GatheredAppointment, SiteRow } from '../gather/gathered';
import { COVERS_FOR, coversFor } from '../plan.words';
import type { ValuedSite } from '../problem/valued-site';
import { type Member, type PlannedMember, siteIn } from './member';

/** A visit that she makes in a colleague's place, with what is known of it from her own week or else from the colleague's. */
interface Taken {
  readonly site: SiteRow;
  readonly entry: ValuedSite;
  readonly appointment: GatheredAppointment | null;
}

/** A member's week with what she took over in it, and in her plan the words of this agency: who goes where, and for whom. */
export function handedOver(
  member: Member,
  { week, plan }: MemberPlan,
  members: readonly Member[],
  covered: readonly TeamDecision[],
): PlannedMember {
  const stops = new Set(plan.days.flatMap((day) => day.stops.map(({ candidateId }) => candidateId)));
  const taken = week.candidates.flatMap((candidate) => {
    const owner = stops.has(candidate.id) && ownerOf(candidate, members);
    return owner ? taking(candidate, member, owner) : [];
  });
  const { gathered, valued } = member;
  const ids = new Set(taken.map(({ entry }) => entry.siteId));
  const sites = gathered.sites.filter(({ siteId }) => !ids.has(siteId));
  const gone = takenBy(member, members, covered);
  const kept = gathered.appointments.filter(({ siteId }) => siteId === null || !gone.has(siteId));
  return {
    ...member,
    gathered: {
      ...gathered,
      sites: [...sites, ...taken.map(({ site }) => site)],
      appointments: [...kept, ...taken.flatMap(({ appointment }) => appointment ?? [])].sort(byId),
    },
    valued: [...valued.filter(({ siteId }) => !ids.has(siteId)), ...taken.map(({ entry }) => entry)].sort(bySite),
    result: inWords(plan, taken, gone),
    covers: taken.length > 0,
  };
}

function ownerOf({ reasons }: VisitCandidate, members: readonly Member[]): Member | undefined {
  const specialistId = reasons.find(({ code }) => code === COVERS_FOR)?.values['specialistId'];
  return members.find(({ gathered }) => gathered.staffId === specialistId);
}

function taking({ id, value, hold }: VisitCandidate, member: Member, owner: Member): Taken[] {
  const site = siteIn(member, id) ?? siteIn(owner, id);
  const own = member.valued.find(({ siteId }) => siteId === id);
  const owners = owner.valued.find(({ siteId }) => siteId === id);
  // For whom of her caseload the colleague would have gone is not for everybody to know.
  const entry = own ?? (owners && { ...owners, fits: [] });
  if (!site || !entry) return [];
  const held = owner.gathered.appointments.find(({ siteId }) => siteId === id);
  const forStaffId = held?.coversFor ?? owner.gathered.staffId;
  const reasons = [coversFor(forStaffId), ...entry.reasons.filter(({ code }) => code !== COVERS_FOR)];
  return [
    {
      site,
      entry: { ...entry, value, bar: null, reasons },
      appointment: hold && held ? { ...held, coversFor: forStaffId } : null,
    },
  ];
}

/** Her promises that a colleague keeps, by site. What goes into an accepted plan is only proposed there, and stays with her until it is taken. */
function takenBy(
  { gathered }: Member,
  members: readonly Member[],
  covered: readonly TeamDecision[],
): Map<string, string> {
  const firm = covered.flatMap(({ candidateId, insteadOf, specialistIds: [staffId] }) => {
    const coverer = members.find((each) => each.gathered.staffId === staffId);
    const isFirm = insteadOf.includes(gathered.staffId) && coverer && !coverer.gathered.before?.isAccepted;
    return isFirm ? [[candidateId, coverer.gathered.staffId] as const] : [];
  });
  return new Map(firm);
}

function inWords(plan: WeekPlan, taken: readonly Taken[], covered: ReadonlyMap<string, string>): WeekPlan {
  const reasonsOf = new Map(taken.map(({ entry }) => [entry.siteId, entry.reasons]));
  const goesThere = (siteId: string, staffId: string): WeekPlan['leftOut'][number] => ({
    candidateId: siteId,
    reason: { code: 'barred', values: {} },
    bar: { code: 'colleague-goes-there', values: { staffId } },
  });
  return {
    ...plan,
    days: plan.days.map((day) => ({
      ...day,
      stops: day.stops.map((stop) => {
        const [cover] = reasonsOf.get(stop.candidateId) ?? [];
        return cover ? { ...stop, reasons: [cover, ...stop.reasons.filter(({ code }) => code !== COVERS_FOR)] } : stop;
      }),
    })),
    leftOut: [
      ...plan.leftOut.map((entry) =>
        entry.bar?.code === 'colleague-goes'
          ? goesThere(entry.candidateId, String(entry.bar.values['specialistId']))
          : entry,
      ),
      ...plan.unkept.flatMap(({ candidateId }) => {
        const staffId = covered.get(candidateId);
        return staffId === undefined ? [] : [goesThere(candidateId, staffId)];
      }),
    ],
    unkept: plan.unkept.filter(({ candidateId }) => !covered.has(candidateId)),
  };
}

const byId = (one: GatheredAppointment, two: GatheredAppointment): number => (one.id < two.id ? -1 : 1);
const bySite = (one: ValuedSite, two: ValuedSite): number => (one.siteId < two.siteId ? -1 : 1);
