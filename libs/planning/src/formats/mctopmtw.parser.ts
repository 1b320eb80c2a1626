import type { KindBound } from '../solver/visit-problem.model';
import { checkLocations, faulty, numberRows, type Location } from './location-file.parser';
import { buildLocationProblem, type LocationProblem } from './location-problem.builder';

const KINDS = 10;
/** i x y d S O1 O2 O3 O4 C4 E b e1..e10 */
const COLUMNS = 12 + KINDS;

/** Reads a file of the multi-constrained team orienteering problem with multiple time windows. Throws `Invalid`. */
export function parseMctopmtw(text: string): LocationProblem {
  const rows = numberRows(text);
  const [dayCount, count, budget, ...mosts] = rows[0] ?? [];
  if (dayCount === undefined || count === undefined || budget === undefined || mosts.length !== KINDS) {
    throw faulty(`line 1 must hold the numbers of routes and locations, the budget, and ${KINDS} limits.`);
  }
  if (!Number.isInteger(dayCount) || dayCount < 1 || dayCount > 100) {
    throw faulty('the number of routes in line 1 must be a whole number from 1 to 100.');
  }
  const depot = rows[1] && toDepot(rows[1]);
  const lines = rows.slice(2);
  const stops = lines.map(toLocation);
  checkLocations(depot, stops);
  if (stops.length !== count) throw faulty(`line 1 announces ${count} locations, ${stops.length} are listed.`);
  return buildLocationProblem({
    depot,
    stops,
    dayCount,
    windows: (index, day) => windowsOn(lines[index]!, day),
    kinds: mosts.map((most): KindBound => ({ most, least: 0, shortfallPenalty: 0 })),
    kindsOf: (index) => lines[index]!.slice(12).flatMap((isOfKind, kind) => (isOfKind === 1 ? [kind] : [])),
    budget,
    budgetUse: (index) => lines[index]![11]!,
  });
}

/** Four windows meet at O2, O3 and O4. With E = 1 the first and third hold on odd days, with E = 0 on even days. */
function windowsOn(line: readonly number[], day: number): [number, number][] {
  const [o1, o2, o3, o4, c4, odd] = line.slice(5, 11) as [number, number, number, number, number, number];
  const isOddDay = day % 2 === 0;
  return isOddDay === (odd === 1)
    ? [
        [o1, o2],
        [o3, o4],
      ]
    : [
        [o2, o3],
        [o4, c4],
      ];
}

function toDepot(row: readonly number[]): Location {
  if (row.length < 7) throw faulty(`the depot's line holds ${row.length} numbers, 7 are needed.`);
  const [id, x, y, service, score, opens, closes] = row as [number, number, number, number, number, number, number];
  return { id, x, y, service, score, opens, closes };
}

function toLocation(row: readonly number[], index: number): Location {
  if (row.length !== COLUMNS)
    throw faulty(`location line ${index + 1} holds ${row.length} numbers, ${COLUMNS} are needed.`);
  const times = row.slice(5, 10);
  if (times.some((time, at) => at > 0 && time < times[at - 1]!)) {
    throw faulty(`the windows of location ${row[0]} are not in order.`);
  }
  const [id, x, y, service, score] = row as [number, number, number, number, number];
  return { id, x, y, service, score, opens: times[0]!, closes: times[4]! };
}
