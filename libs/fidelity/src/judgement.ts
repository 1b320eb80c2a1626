import { valueOn, holdsOn } from './dated';
import { dayOfContact, type CountedContact, type JudgedContact, type StaffInContact } from './contact';
import { MODE_REASONS, type Reason } from './reason';
import type { CountingSettings } from './settings';
import type { ContactMode, HiringInfluence } from './vocabulary';
import type { AgencyDay } from '@inroads/calendar';

export type Judgement =
  | { readonly counts: true; readonly mode: ContactMode; readonly influence: 'hires' | 'influences' }
  | { readonly counts: false; readonly reasons: readonly [Reason, ...Reason[]] };

/**
 * Does this contact count as a frequent-employer contact (item 17), and if not, every reason why, the first one first.
 * In person, with someone who hires or influences hiring; another mode only on days for which the agency says so;
 * whoever was met with unknown authority asks the question; job support only when a new job was discussed too; a
 * contact by the job seeker alone stops the clock of item 15 and is not the specialist's. The job seeker present or
 * absent, the same employer again in the same week, and for whom it was made change nothing
 * (docs/rules.md, What counts 2, 3, 7 to 9 and 12; Counting a and i).
 */
export function judgeContact(contact: JudgedContact, settings: CountingSettings): Judgement {
  const day = dayOfContact(contact, settings);
  const reasons: Reason[] = [];
  if (contact.voided) reasons.push({ code: 'voided' });
  if (contact.imported) reasons.push({ code: 'imported' });
  if (contact.madeBy === 'client') reasons.push({ code: 'made-by-client' });
  if (!isCountableMode(contact.mode, day, settings) && contact.mode !== 'in-person') {
    reasons.push({ code: MODE_REASONS[contact.mode] });
  }
  if (isJobSupportOnly(contact)) reasons.push({ code: 'job-support-without-new-job' });
  const whom = judgeWhomMet(contact.met);
  if (typeof whom !== 'string') reasons.push(whom);
  const [first, ...others] = reasons;
  if (first !== undefined) return { counts: false, reasons: [first, ...others] };
  return { counts: true, mode: contact.mode, influence: whom as 'hires' | 'influences' };
}

/**
 * The same question for one of the staff in the contact. Each is credited for a joint visit, or the lead only where the
 * agency says so; someone who only goes along never is (docs/rules.md, Scenarios 2).
 */
export function judgeFor(
  staffId: string,
  contact: Pick<CountedContact, 'staff'> & JudgedContact,
  settings: CountingSettings,
  judgement: Judgement = judgeContact(contact, settings),
): Judgement {
  const role = contact.staff.find(({ id }) => id === staffId)?.role;
  const ownReasons = judgement.counts ? [] : judgement.reasons;
  if (role === 'shadowing') return { counts: false, reasons: [{ code: 'shadowing' }, ...ownReasons] };
  if (!judgement.counts || leadOf(contact.staff) === staffId) return judgement;
  const rule = valueOn(settings.jointCredit, dayOfContact(contact, settings));
  return rule === 'lead' && role !== 'lead'
    ? { counts: false, reasons: [{ code: 'joint-credit-to-lead' }] }
    : judgement;
}

/** In person always; anything else on the days of a setting (docs/rules.md, What counts 9). */
export function isCountableMode(mode: ContactMode, day: AgencyDay, settings: CountingSettings): boolean {
  return mode === 'in-person' || settings.countableModes.some((entry) => entry.mode === mode && holdsOn(entry, day));
}

/** A visit for someone already working there is follow-along, not job development (docs/rules.md, What counts 8). */
export function isJobSupportOnly(contact: Pick<JudgedContact, 'purpose' | 'newJobDiscussed'>): boolean {
  return contact.purpose === 'job-support' && !contact.newJobDiscussed;
}

function judgeWhomMet(met: readonly HiringInfluence[]): 'hires' | 'influences' | Reason {
  if (met.includes('hires')) return 'hires';
  if (met.includes('influences')) return 'influences';
  const unknownCount = met.filter((influence) => influence === 'unknown').length;
  if (unknownCount > 0) return { code: 'hiring-authority-unknown', unknownCount };
  return { code: 'no-one-who-hires', metCount: met.length };
}

/** The one named as lead, else the first who made the contact. */
function leadOf(staff: readonly StaffInContact[]): string | undefined {
  return (staff.find(({ role }) => role === 'lead') ?? staff.find(({ role }) => role === 'joint'))?.id;
}
