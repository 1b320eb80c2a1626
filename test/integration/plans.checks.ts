import { clockTimeAt } from '@inroads/calendar';

export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** `13:40` and 30 minutes: `14:10`. */
export const addMinutes = (clock: string, minutes: number): string => clockTimeAt(minutesOf(clock) + minutes);
