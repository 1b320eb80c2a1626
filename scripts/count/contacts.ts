import {
  CONTACT_MODES,
  CONTACT_PURPOSES,
  HIRING_INFLUENCE,
  MADE_BY,
  STAFF_IN_CONTACT_ROLES,
  type CountedContact,
  type StaffInContactRole,
} from '@inroads/fidelity';
import { either, list, mapped, optional, orNull, record, together, type Field } from './fields';
import { flag, instant, oneOf, text } from './values';

interface StaffRead {
  readonly id: string;
  readonly role: StaffInContactRole | null;
}

export const staffInContactRecord = record({
  id: text,
  role: optional<StaffInContactRole | null>(oneOf(STAFF_IN_CONTACT_ROLES), null),
});

const staffInContact: Field<StaffRead> = either(
  (value) => typeof value === 'string',
  mapped(text, (id): StaffRead => ({ id, role: null })),
  staffInContactRecord,
);

export const metRecord = record({ influence: oneOf(HIRING_INFLUENCE) });

export const contactRecord = record({
  id: optional<string | null>(text, null),
  happenedAt: instant,
  enteredAt: optional<string | null>(orNull(instant), null),
  mode: oneOf(CONTACT_MODES),
  purpose: optional(oneOf(CONTACT_PURPOSES), 'other'),
  madeBy: optional(oneOf(MADE_BY), 'specialist'),
  staff: optional(list(staffInContact), []),
  met: optional(list(metRecord), []),
  employer: text,
  site: optional<string | null>(orNull(text), null),
  seekers: optional(list(text), []),
  newJobDiscussed: optional(flag, false),
  voided: optional(flag, false),
  imported: optional(flag, false),
});

export type ContactRead = Omit<CountedContact, 'id'> & { readonly id: string | null };

export const contactField: Field<ContactRead> = mapped(
  together(contactRecord, ({ staff, madeBy, imported }) => complaintAbout(staff, madeBy !== 'client' && !imported)),
  ({ enteredAt: _neverDecidesTheWeek, staff, met, ...rest }) => ({
    ...rest,
    staff: staff.map(({ id, role }, index) => ({ id, role: role ?? (index === 0 ? 'lead' : 'joint') })),
    met: met.map(({ influence }) => influence),
    keptAsSeparate: false,
  }),
);

function complaintAbout(staff: readonly StaffRead[], needsStaff: boolean): string | null {
  if (needsStaff && staff.length === 0) return 'was made by a specialist, but "staff" names nobody. Say who.';
  const ids = staff.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  return twice === undefined ? null : `names ${twice} twice in "staff". Keep one.`;
}
