import { Invalid } from '@inroads/kernel';

const formatters = new Map<string, Intl.DateTimeFormat>();

/** True for a named zone such as `America/Chicago`. Bare offsets are refused: they know no daylight saving time. */
export function isZone(value: unknown): value is string {
  if (typeof value !== 'string' || !/^[A-Za-z]/.test(value)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en-US', { timeZone: value }));
  } catch {
    return false;
  }
}

/** Kept per zone: making a formatter costs a thousand times what using it does. @throws Invalid `zone.unknown` */
export function formatterOf(zone: string): Intl.DateTimeFormat {
  const kept = formatters.get(zone);
  if (kept) return kept;
  if (!isZone(zone)) throw unknownZone(zone);
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  formatters.set(zone, formatter);
  return formatter;
}

function unknownZone(text: string): Invalid {
  return new Invalid('zone.unknown', `"${text}" is not a time zone. Use a name such as America/Chicago.`);
}
