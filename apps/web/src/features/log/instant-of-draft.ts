import { instantOf } from '@inroads/calendar';
import type { LogDraft } from './draft';

/**
 * When it happened, by the agency's clock. A time that comes twice on the day the clocks go back is the first.
 * @param now ISO 8601: what an entry without a day is of
 */
export function instantOfDraft({ day, time }: LogDraft, zone: string, now: string): string {
  return day === null ? now : instantOf(day, time ?? '12:00', zone, 'earlier').toISOString();
}
