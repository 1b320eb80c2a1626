import type { PlaceOfRow } from '../rows/place.reader';
import { emptyBusiness } from './business';
import { Ledger } from './ledger';
import { newBusiness, newSite } from './parts.applier';
import { siteOf } from './site.finder';

const NOWHERE: PlaceOfRow = {
  siteName: '',
  addressLine: '',
  city: '',
  region: '',
  postalCode: '',
  country: 'US',
  lat: null,
  lon: null,
  pointQuality: 'unknown',
};

/** Which of these sites a row speaks of, by its number. */
function found(sites: readonly Partial<PlaceOfRow>[], wanted: Partial<PlaceOfRow>): number | null {
  const step = { ledger: new Ledger(), number: 2, runId: 'run', locale: 'en-US', today: '2026-11-18' };
  const business = emptyBusiness(newBusiness('Cedar Cafe', 'id', step).employer);
  const made = sites.map((site) => newSite(business, { ...NOWHERE, ...site }, step));
  const site = siteOf(business, { ...NOWHERE, ...wanted });
  return site === null ? null : made.indexOf(site);
}

describe('the site that a row speaks of', () => {
  it.each([
    ['one door in two spellings', [{ addressLine: '418 North Mill Street' }], { addressLine: '418 N Mill St' }, 0],
    ['another door', [{ addressLine: '418 Mill St' }], { addressLine: '9 Oak St' }, null],
    ['one door in two towns', [{ addressLine: '1 Main St', city: 'Cabot' }], { addressLine: '1 Main St', city: 'Conway' }, null],
    ['one door with two ZIP codes', [{ addressLine: '1 Main St', postalCode: '72201' }], { addressLine: '1 Main St', postalCode: '72205' }, null],
    ['one ZIP code, the town in two spellings', [{ addressLine: '1 Main St', city: 'N Little Rock', postalCode: '72114' }], { addressLine: '1 Main St', city: 'North Little Rock', postalCode: '72114-2201' }, 0],
    ['two units', [{ addressLine: '1 Main St Suite 4' }], { addressLine: '1 Main St Suite 5' }, null],
    ['a site whose address is not known yet', [{ city: 'Cabot' }], { addressLine: '1 Main St', city: 'Cabot' }, 0],
    ['a branch by its name', [{ siteName: 'Oak' }, { siteName: 'Mill' }], { siteName: 'MILL' }, 1],
    ['a town with one site', [{ city: 'Cabot' }, { city: 'Conway' }], { city: 'conway' }, 1],
    ['a town with two sites', [{ addressLine: '1 A St', city: 'Cabot' }, { addressLine: '2 B St', city: 'Cabot' }], { city: 'Cabot' }, null],
  ])('%s', (_what, sites, wanted, is) => {
    expect(found(sites, wanted)).toBe(is);
  }); // prettier-ignore
});
