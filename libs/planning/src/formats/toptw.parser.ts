import { Invalid } from '@inroads/kernel';
import { checkLocations, faulty, numberRows, type Location } from './location-file.parser';
import { buildLocationProblem, type LocationProblem } from './location-problem.builder';

/** Reads a file of the team orienteering problem with time windows, for `routeCount` routes. Throws `Invalid`. */
export function parseToptw(text: string, routeCount: number): LocationProblem {
  if (!Number.isInteger(routeCount) || routeCount < 1 || routeCount > 100) {
    throw new Invalid('orienteering.routes', 'The number of routes must be a whole number from 1 to 100.');
  }
  const rows = numberRows(text);
  const [depot, ...stops] = rows.slice(2).map(toLocation);
  checkLocations(depot, stops);
  const announced = (rows[0] ?? []).slice(1, 3);
  if (!announced.includes(stops.length)) {
    throw faulty(`line 1 announces ${announced.join(' or ') || 'no'} locations, ${stops.length} are listed.`);
  }
  return buildLocationProblem({
    depot,
    stops,
    dayCount: routeCount,
    windows: (index) => [[stops[index]!.opens, stops[index]!.closes]],
    kinds: [],
    kindsOf: () => [],
    budget: null,
    budgetUse: () => 0,
  });
}

/** `i x y d S ... O C`: the number of columns between the score and the window varies. */
function toLocation(row: number[], index: number): Location {
  const [id, x, y, service, score] = row;
  const [opens, closes] = row.slice(-2);
  if (row.length < 7 || id === undefined || x === undefined || y === undefined || service === undefined) {
    throw faulty(`location line ${index + 1} holds ${row.length} numbers, at least 7 are needed.`);
  }
  return { id, x, y, service, score: score!, opens: opens!, closes: closes! };
}
