import type { EmployerInput, SiteInput } from '@inroads/employers/employers';
import type { OpeningInput } from '@inroads/employers/openings';

/** A business of which only the name is known. */
export const businessNamed = (name: string, more: Partial<EmployerInput> = {}): EmployerInput => ({
  name,
  aliases: [],
  description: '',
  naics: null,
  headcount: null,
  settings: null,
  website: '',
  phone: '',
  ownerStaffId: null,
  warmContact: '',
  tags: [],
  ...more,
});

/** A place in the middle of the town, whose hours nobody has asked yet. */
export const siteInTown = (more: Partial<SiteInput> = {}): SiteInput => ({
  name: '',
  addressLine: '1 Main Street',
  city: 'Alder Falls',
  region: 'IA',
  postalCode: '52101',
  country: 'US',
  point: { lat: 43.3, lon: -91.79 },
  openHours: [],
  quietHours: [],
  transitNote: '',
  ...more,
});

/** An opening that somebody heard of: only what the work is called is known. */
export const openingNamed = (title: string, more: Partial<OpeningInput> = {}): OpeningInput => ({
  title,
  siteChosenBy: null,
  headcount: null,
  source: 'heard',
  isAdvertised: null,
  url: '',
  note: '',
  closesOn: null,
  checkAgainOn: null,
  requirements: [],
  ...more,
});
