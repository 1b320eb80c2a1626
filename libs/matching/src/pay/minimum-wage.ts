import type { OpeningProfile } from '../types';
import { hoursOf } from '../week/hours-of';
import { isObserved } from '../types/fact';
import type { MinimumWage } from './minimum-wage.data';
import { hoursRange, payIn } from './pay-rate';

export interface MinimumWageRules {
  readonly table: readonly MinimumWage[];
  /** Of sites that say none. */
  readonly region: string | null;
  /** yyyy-mm-dd; `null`: the newest row holds. */
  readonly today: string | null;
}

function rowFor(region: string, { table, today }: MinimumWageRules): MinimumWage | undefined {
  const country = region.split('-')[0];
  const own = table.some((row) => row.region === region) ? region : country;
  return table
    .filter((row) => row.region === own && (today === null || row.fromDay <= today))
    .reduce<MinimumWage | undefined>((kept, row) => (!kept || row.fromDay > kept.fromDay ? row : kept), undefined);
}

const highestOf = new WeakMap<readonly MinimumWage[], number>();

/** Most pay lies above every minimum there is: no need to look up its own. */
function highest(table: readonly MinimumWage[]): number {
  const known = highestOf.get(table) ?? Math.max(0, ...table.map(({ perHour }) => perHour));
  highestOf.set(table, known);
  return known;
}

/** The lowest that holds at any of the opening's sites: with several, the one that is least strict. */
function minimumAt({ sites }: OpeningProfile, isTipped: boolean, rules: MinimumWageRules): number | null {
  const regions = (sites ?? []).flatMap(({ region }) => region ?? []);
  const asked = regions.length === 0 && rules.region !== null ? [rules.region] : regions;
  const amounts = asked.flatMap((region) => {
    const row = rowFor(region, rules);
    return row ? [isTipped ? (row.tippedPerHour ?? row.perHour) : row.perHour] : [];
  });
  return amounts.length === 0 ? null : Math.min(...amounts);
}

/** Observed pay that lies wholly under the minimum wage of its place and day (docs/rules.md, Ranking g). */
export function isUnderMinimumWage(opening: OpeningProfile, rules: MinimumWageRules): boolean {
  const { pay } = opening;
  if (!isObserved(pay)) return false;
  if (pay.value.period === 'hour' && (pay.value.max === undefined || pay.value.max >= highest(rules.table)))
    return false;
  const { max } = payIn('hour', pay.value, hoursRange(hoursOf(opening).fact)) ?? {};
  if (max === undefined) return false;
  const minimum = minimumAt(opening, pay.value.isWithTips === true, rules);
  return minimum !== null && max < minimum;
}
