import { AISHA_CONTACTS } from './contacts-aisha.data';
import { BETH_CONTACTS } from './contacts-beth.data';
import { EARLIER_CONTACTS } from './contacts-earlier.data';
import { NORA_CONTACTS } from './contacts-nora.data';
import { SAM_CONTACTS } from './contacts-sam.data';
import { EMPLOYERS } from './employers.data';
import type { DemoContact } from './shapes';

const FIRST_SITES = new Map(EMPLOYERS.map(({ key, sites }) => [key, sites[0]?.key ?? '']));

/** Where no site is named, the contact was at the employer's first one. */
const placed = (contact: DemoContact): DemoContact => ({
  ...contact,
  site: contact.site || (FIRST_SITES.get(contact.employer) ?? ''),
});

/** Thirteen weeks of the log: twelve whole ones and the one that today is in. */
export const CONTACTS: readonly DemoContact[] = [
  ...EARLIER_CONTACTS,
  ...NORA_CONTACTS,
  ...SAM_CONTACTS,
  ...BETH_CONTACTS,
  ...AISHA_CONTACTS,
].map(placed);
