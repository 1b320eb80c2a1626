/** Lowest hourly pay of a place from a day on. An agency adds rows; the newest that holds on the day counts. */
export interface MinimumWage {
  /** Country, or country and state: `US`, `US-AR`. A place without a row of its own has its country's. */
  readonly region: string;
  readonly fromDay: string;
  readonly perHour: number;
  /** Cash wage that tipped work must pay; absent: the same as `perHour`. */
  readonly tippedPerHour?: number;
}

/**
 * Of the United States, two of its states and Great Britain, as they stood in November 2026; all other states have the
 * federal row until an agency adds theirs. Sources: US Department of Labor (federal, since 24 July 2009); Arkansas
 * Department of Labor and Licensing (since 2021); Minnesota Department of Labor and Industry (2025, 2026; no lower wage
 * for tipped work); GOV.UK, National Living Wage for those aged 21 and over (April 2025, April 2026).
 */
export const MINIMUM_WAGES: readonly MinimumWage[] = [
  { region: 'US', fromDay: '2009-07-24', perHour: 7.25, tippedPerHour: 2.13 },
  { region: 'US-AR', fromDay: '2021-01-01', perHour: 11, tippedPerHour: 2.63 },
  { region: 'US-MN', fromDay: '2025-01-01', perHour: 11.13 },
  { region: 'US-MN', fromDay: '2026-01-01', perHour: 11.41 },
  { region: 'GB', fromDay: '2025-04-01', perHour: 12.21 },
  { region: 'GB', fromDay: '2026-04-01', perHour: 12.71 },
];
