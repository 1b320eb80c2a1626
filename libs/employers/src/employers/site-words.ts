/** `area`: the middle of the wider area that shares the first digits of the postal code. */
const POINT_QUALITIES = ['exact', 'postcode', 'area', 'unknown'] as const;
export type PointQuality = (typeof POINT_QUALITIES)[number];

/** A span of clock time on one weekday (1 Monday to 7 Sunday). */
export interface WeekdayWindow {
  readonly weekday: number;
  readonly from: string;
  readonly to: string;
}
