import { NORA_CONTACTS } from './contacts-nora.data';
import { EMPLOYERS } from './employers.data';
import type { DemoContact } from './shapes';

const FIRST_SITES = new Map(EMPLOYERS.map(({ key, sites }) => [key, sites[0]?.key ?? '']));

/** Where no site is named, the contact was at the employer's first one. */
const placed = (contact: DemoContact): DemoContact => ({
  ...contact,
  site: contact.site || (FIRST_SITES.get(contact.employer) ?? ''),
});

/** Thirteen weeks of the log: twelve whole ones and the one that today is in. */
export const CONTACTS: readonly DemoContact[] = [...NORA_CONTACTS].map(placed);
