import type { Stop } from './week.queries';

/** Opens the phone's own map app at the place; it learns the point and the street, and nothing else. */
export function wayLink({ lat, lon, addressLine, city }: Stop): string | null {
  if (lat === null || lon === null) return null;
  const where = [addressLine, city].filter(Boolean).join(', ');
  return `geo:${lat},${lon}?q=${encodeURIComponent(where || `${lat},${lon}`)}`;
}
