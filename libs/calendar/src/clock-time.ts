const pad = (number: number): string => String(number).padStart(2, '0');

export const MINUTES_A_DAY = 1_440;

/** Minutes from midnight: 820 for `13:40`. */
export function minuteOfDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** `13:40` for 820; `24:00` for the end of the day. */
export const clockTimeAt = (minute: number): string => `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;

/** The half of the day in which this minute lies; `24:00` lies in the first, as midnight does. */
export const halfOfDay = (minute: number): 'am' | 'pm' => (minute % 1440 < 720 ? 'am' : 'pm');

/** "10:00 am", "1:40 pm": for times that stand below each other. */
export function wholeClockWords(time: string): string {
  const minute = minuteOfDay(time);
  const hour = Math.floor(minute / 60) % 12;
  return `${hour === 0 ? 12 : hour}:${pad(minute % 60)} ${halfOfDay(minute)}`;
}
