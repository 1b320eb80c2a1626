import { distanceKm } from '@inroads/platform/geo';
import type { Gathered, SiteRow } from '../gather/gathered';
import type { ValuedSite } from './valued-site';

/** Travel times are asked for between all of these: a week holds some fifteen visits, and ways are many. */
const MOST = 240;
/** Points that a kilometre from the start costs when candidates are chosen: near ones share their ways. */
const KM_COST = 0.3;

/**
 * The places worth a look: all that the plan holds already and those asked for, then the most worthwhile for their distance, barred ones last.
 * In an order that a plan made of them does not change.
 */
export function shortlistSites(
  gathered: Gathered,
  valued: readonly ValuedSite[],
  wanted: readonly string[],
): ValuedSite[] {
  const { before, appointments, joint, start } = gathered;
  const held = new Set([
    ...wanted,
    ...(before?.stops ?? []).map(({ candidateId }) => candidateId),
    ...appointments.flatMap(({ siteId }) => siteId ?? []),
    ...joint.map(({ siteId }) => siteId),
  ]);
  const siteOf = new Map(gathered.sites.map((site) => [site.siteId, site]));
  const worth = (entry: ValuedSite): number => {
    if (held.has(entry.siteId)) return Infinity;
    const km = farFrom(start, siteOf.get(entry.siteId));
    return entry.value - (entry.bar ? 1_000 : 0) - km * KM_COST;
  };
  return valued
    .map((entry) => ({ entry, worth: worth(entry) }))
    .sort((one, two) => two.worth - one.worth || (one.entry.siteId < two.entry.siteId ? -1 : 1))
    .slice(0, MOST)
    .map(({ entry }) => entry)
    .sort((one, two) => (one.siteId < two.siteId ? -1 : 1));
}

function farFrom(start: Gathered['start'], site: SiteRow | undefined): number {
  if (!start || !site || site.lat === null || site.lon === null) return 0;
  return distanceKm(start, { lat: site.lat, lon: site.lon });
}
