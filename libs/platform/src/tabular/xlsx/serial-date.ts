const DAY_SECONDS = 86_400;
const LAST_SERIAL = 2_958_465;
const DAYS_FROM_1900_TO_1904 = 1_462;

export interface SerialMoment {
  readonly day: string;
  /** `HH:MM`; `00:00` where the number is whole. */
  readonly time: string;
  readonly hasTime: boolean;
}

/**
 * A workbook's day number. It has no zone, so it is counted in UTC fields and never becomes an instant. `null`: no day
 * of the calendar (negative, past the year 9999, or the 29 February 1900 that Excel made up).
 */
export function momentOfSerial(serial: number, is1904: boolean): SerialMoment | null {
  const seconds = Math.round((serial + (is1904 ? DAYS_FROM_1900_TO_1904 : 0)) * DAY_SECONDS);
  const days = Math.floor(seconds / DAY_SECONDS);
  if (!Number.isFinite(seconds) || days < 1 || days > LAST_SERIAL || days === 60) return null;
  const sinceEpoch = Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * DAY_SECONDS * 1_000;
  const time = timeOfSerial(serial);
  return { day: new Date(sinceEpoch).toISOString().slice(0, 10), time, hasTime: seconds % DAY_SECONDS !== 0 };
}

/** The time of day in the fraction of a day number, as `HH:MM`. */
export function timeOfSerial(serial: number): string {
  const seconds = Math.round(serial * DAY_SECONDS);
  const minutes = Math.floor((((seconds % DAY_SECONDS) + DAY_SECONDS) % DAY_SECONDS) / 60);
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** Hours may be more than 24: `26:30`. */
export function durationOfSerial(serial: number): string {
  const minutes = Math.round(serial * 24 * 60);
  return `${minutes < 0 ? '-' : ''}${Math.floor(Math.abs(minutes) / 60)}:${twoDigits(Math.abs(minutes) % 60)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
