import { instantOf } from '@inroads/calendar';
import type { LogDraft } from './draft';

/** When it happened, by the agency's clock. A time that comes twice on the day the clocks go back is the first. */
export function instantOfDraft({ day, time }: LogDraft, zone: string): string {
  return day === null ? new Date().toISOString() : instantOf(day, time ?? '12:00', zone, 'earlier').toISOString();
}
