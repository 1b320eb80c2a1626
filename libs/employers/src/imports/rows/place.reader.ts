import type { PointQuality } from '@inroads/employers/employers';
import { isPostBox, parsePostalCode, parseRegion, splitAddress } from '../mapping';
import type { ReadContext } from './read.context';
import type { RowReading } from './row.reading';

/** Where a row says that something is; blank where it does not say. */
export interface PlaceOfRow {
  readonly siteName: string;
  readonly addressLine: string;
  readonly city: string;
  readonly region: string;
  readonly postalCode: string;
  readonly country: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly pointQuality: PointQuality;
}

/** An address in one cell or in several; its own columns win over the parts of the whole. */
export async function readPlace(reading: RowReading, context: ReadContext): Promise<PlaceOfRow | null> {
  const { country } = context;
  const whole = splitAddress(reading.line('address', 300), country);
  const second = reading.line('address2', 100);
  const address = {
    addressLine: [whole.line, second].filter((part) => part !== '').join(', '),
    city: reading.line('city', 200) || whole.city,
    region: reading.take(parseRegion(reading.text('region'), country)) ?? whole.region,
    postalCode: reading.take(parsePostalCode(reading.text('postalCode'), country)) ?? whole.postalCode,
    country,
  };
  const siteName = reading.line('siteName', 200);
  if (siteName + address.addressLine + address.city + address.postalCode === '') return null;
  return { siteName, ...address, ...(await locate(reading, address, context)) };
}

async function locate(
  reading: RowReading,
  {
    addressLine,
    ...address
  }: { addressLine: string; city: string; region: string; postalCode: string; country: string },
  { geocoder }: ReadContext,
): Promise<Pick<PlaceOfRow, 'lat' | 'lon' | 'pointQuality'>> {
  const found = await geocoder.locate({ line: addressLine, ...address });
  if (isPostBox(addressLine)) reading.warn('A post box cannot be visited. Ask where their door is.');
  if (found) return { lat: found.lat, lon: found.lon, pointQuality: found.quality };
  return { lat: null, lon: null, pointQuality: 'unknown' };
}
