import { always } from '../src/dated';
import type { CountedContact } from '../src/contact';
import type { CaseloadMember } from '../src/looking';
import type { CountedStaff } from '../src/staff';

let made = 0;

/** A contact that counts: in person, with somebody who hires, by specialist A at Joe's Diner. */
export function visit(changes: Partial<CountedContact> = {}): CountedContact {
  made += 1;
  return {
    id: `contact-${made}`,
    happenedAt: '2026-11-17T15:00:00-05:00',
    mode: 'in-person',
    purpose: 'learn',
    madeBy: 'specialist',
    staff: [{ id: 'A', role: 'lead' }],
    met: ['hires'],
    employer: 'joes-diner',
    site: 'joes-diner-main',
    seekers: [],
    newJobDiscussed: false,
    voided: false,
    imported: false,
    keptAsSeparate: false,
    ...changes,
  };
}

/** Full time, for all time, no pattern, no leave. */
export function specialist(id: string, changes: Partial<CountedStaff> = {}): CountedStaff {
  return {
    id,
    team: always<string | null>('riverside'),
    employment: [{ from: null, to: null, fte: 1 }],
    workPattern: always(null),
    leave: [],
    ...changes,
  };
}

export function seeker(id: string, staff: string, changes: Partial<CaseloadMember> = {}): CaseloadMember {
  return {
    id,
    statuses: [{ from: null, to: null, status: 'looking' }],
    specialists: [{ from: null, to: null, staff }],
    ...changes,
  };
}

export function seekers(count: number, staff: string): CaseloadMember[] {
  return Array.from({ length: count }, (_, index) => seeker(`${staff}-${index}`, staff));
}
