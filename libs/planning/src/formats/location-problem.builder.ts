import type { Location } from './location-file.parser';
import type { KindBound, ProblemDay, TravelMatrix, VisitProblem } from '../solver/visit-problem.model';
import { NEVER } from '../solver/visit-problem.model';

/** A problem read from a file, with the file's own number for every stop. */
export interface LocationProblem {
  readonly problem: VisitProblem;
  readonly ids: readonly number[];
}

export interface LocationFile {
  readonly depot: Location;
  readonly stops: readonly Location[];
  readonly dayCount: number;
  /** Windows for the start of service of the stop at `index` on a day, in order, in the file's unit. */
  readonly windows: (index: number, day: number) => readonly (readonly [number, number])[];
  readonly kinds: readonly KindBound[];
  readonly kindsOf: (index: number) => readonly number[];
  readonly budget: number | null;
  readonly budgetUse: (index: number) => number;
}

/** Turns a file's locations into whole numbers. Distances are Euclidean, rounded down to the decimals of the file's family. */
export function buildLocationProblem(file: LocationFile): LocationProblem {
  const { depot, stops, dayCount } = file;
  const places = [depot, ...stops];
  const decimals = distanceDecimals(places);
  const scale = unitsPerTime(file, decimals);
  const units = (time: number): number => Math.round(time * scale);
  const travel = distances(places, decimals, scale);
  const day: ProblemDay = {
    startPlace: 0,
    endPlace: 0,
    opens: units(depot.opens),
    closes: units(depot.closes),
    travel,
    effortLimit: NEVER,
    crowdPrice: 0,
    stopPrice: 0,
  };
  const services = Int32Array.from(stops, (stop) => units(stop.service));
  return {
    ids: stops.map((stop) => stop.id),
    problem: {
      dayCount,
      stopCount: stops.length,
      placeCount: places.length,
      days: Array.from({ length: dayCount }, () => day),
      places: Int32Array.from(stops, (_, index) => index + 1),
      services,
      countedServices: services,
      mandatory: new Uint8Array(stops.length),
      rivals: new Int32Array(stops.length).fill(-1),
      values: Float64Array.from({ length: dayCount * stops.length }, (_, cell) => stops[cell % stops.length]!.score),
      ...flatWindows(file, units),
      kinds: file.kinds,
      ...flatKinds(file),
      budgetLimits: Float64Array.from(file.budget === null ? [] : [file.budget]),
      budgetUse: Float64Array.from(file.budget === null ? [] : stops.map((_, index) => file.budgetUse(index))),
      weekEffortLimit: NEVER,
      travelPrice: 0,
      excessPrice: 0,
      waitPrice: 0,
    },
  };
}

/** The literature rounds down to one decimal for files on whole coordinates (Solomon) and to two for the others (Cordeau). */
function distanceDecimals(places: readonly Location[]): number {
  return places.every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y)) ? 1 : 2;
}

function unitsPerTime({ depot, stops, dayCount, windows }: LocationFile, decimals: number): number {
  const times = [depot.opens, depot.closes, ...stops.map((stop) => stop.service)];
  for (let day = 0; day < dayCount; day++) stops.forEach((_, index) => times.push(...windows(index, day).flat()));
  const isWhole = (scale: number): boolean =>
    times.every((time) => Math.abs(time * scale - Math.round(time * scale)) < 1e-6);
  return [10 ** decimals, 100, 1000].find(isWhole) ?? 1000;
}

function distances(places: readonly Location[], decimals: number, scale: number): TravelMatrix {
  const outward = new Int32Array(places.length ** 2);
  const steps = 10 ** decimals;
  places.forEach((from, row) => {
    places.forEach((to, column) => {
      const distance = Math.sqrt((from.x - to.x) ** 2 + (from.y - to.y) ** 2);
      outward[row * places.length + column] = Math.floor(distance * steps + 1e-9) * (scale / steps);
    });
  });
  return { outward, inward: outward };
}

function flatWindows(
  { stops, dayCount, windows }: LocationFile,
  units: (time: number) => number,
): Pick<VisitProblem, 'windowFrom' | 'windowOpen' | 'windowClose'> {
  const from = [0];
  const open: number[] = [];
  const close: number[] = [];
  for (let day = 0; day < dayCount; day++) {
    stops.forEach((_, index) => {
      for (const [opens, closes] of windows(index, day)) {
        open.push(units(opens));
        close.push(units(closes));
      }
      from.push(open.length);
    });
  }
  return { windowFrom: Int32Array.from(from), windowOpen: Int32Array.from(open), windowClose: Int32Array.from(close) };
}

function flatKinds({ stops, kindsOf }: LocationFile): Pick<VisitProblem, 'kindFrom' | 'kindOf'> {
  const from = [0];
  const kinds: number[] = [];
  stops.forEach((_, index) => {
    kinds.push(...kindsOf(index));
    from.push(kinds.length);
  });
  return { kindFrom: Int32Array.from(from), kindOf: Int32Array.from(kinds) };
}
