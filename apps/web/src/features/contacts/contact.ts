import type { components } from '@/api/generated/schema';

/** An entry of the log, as lists show it. */
export type Contact = components['schemas']['ContactResponse'];

/** Why an entry is only to be read. */
export type Refusal = 'voided' | 'imported' | 'others';

/** Whoever only watched did not make it. */
export function isOwn({ staff }: Pick<Contact, 'staff'>, staffId: string): boolean {
  return staff.some((each) => each.staffId === staffId && each.role !== 'shadowing');
}

/** Null: it is theirs to change. */
export function refusalOf(
  contact: Pick<Contact, 'staff' | 'isVoided' | 'isImported'>,
  staffId: string,
): Refusal | null {
  if (contact.isVoided) return 'voided';
  if (contact.isImported) return 'imported';
  return isOwn(contact, staffId) ? null : 'others';
}
