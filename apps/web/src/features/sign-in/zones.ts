const EVERYWHERE = Intl.supportedValuesOf('timeZone');

/** The reader's own zone first. */
export const OWN_ZONE = new Intl.DateTimeFormat().resolvedOptions().timeZone;

export const ZONES: readonly { value: string; label: string }[] = [
  OWN_ZONE,
  ...EVERYWHERE.filter((zone) => zone !== OWN_ZONE),
].map((zone) => ({ value: zone, label: labelOf(zone) }));

/** "Chicago, America". */
function labelOf(zone: string): string {
  const parts = zone.replaceAll('_', ' ').split('/');
  return parts.reverse().join(', ');
}

/** "Wed, Nov 18, 1:12 pm": so that a wrong zone is seen at once. */
export function nowIn(zone: string): string {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
  return format.format(new Date()).replace('AM', 'am').replace('PM', 'pm');
}
