/** `area`: the middle of the wider area that shares the first digits of the postal code. */
export type PointQuality = 'exact' | 'postcode' | 'area' | 'unknown';

/** A span of clock time on one weekday (1 Monday to 7 Sunday). */
export interface WeekdayWindow {
  readonly weekday: number;
  readonly from: string;
  readonly to: string;
}
