const pad = (number: number): string => String(number).padStart(2, '0');

/** Minutes from midnight: 820 for `13:40`. */
export function minuteOfDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** `13:40` for 820; `24:00` for the end of the day. */
export const clockTimeAt = (minute: number): string => `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
