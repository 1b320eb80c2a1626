/**
 * Judges the answers of the solver's doors from the files alone: nothing of the solver is imported, distances and windows are worked out
 * anew, in floating point instead of whole numbers.
 */
export interface DoorAnswer {
  readonly value: number;
  readonly routes: readonly (readonly number[])[];
  readonly cpuMs: number;
  readonly iterations: number;
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly service: number;
  readonly score: number;
  readonly columns: readonly number[];
}

type Windows = (spot: Spot, day: number) => readonly (readonly [number, number])[];

const SLACK = 1e-6;

const table = (text: string): number[][] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.split(/\s+/).map(Number));

function spotsOf(lines: readonly number[][]): Map<number, Spot> {
  return new Map(
    lines.map(([id = NaN, x = NaN, y = NaN, service = NaN, score = NaN, ...columns]) => [
      id,
      { x, y, service, score, columns },
    ]),
  );
}

/** Euclidean, cut after the first decimal; after the second where coordinates are not whole. */
function travelBetween(spots: Iterable<Spot>): (from: Spot, to: Spot) => number {
  const areWhole = [...spots].every(({ x, y }) => x % 1 === 0 && y % 1 === 0);
  const steps = areWhole ? 10 : 100;
  return (from, to) => Math.floor(Math.hypot(from.x - to.x, from.y - to.y) * steps + 1e-9) / steps;
}

interface Case {
  readonly spots: ReadonlyMap<number, Spot>;
  readonly depot: Spot;
  readonly span: readonly [number, number];
  readonly routeCount: number;
  readonly windows: Windows;
}

/** Everything wrong with the routes of one answer; empty when it stands. */
function routeFaults({ spots, depot, span, routeCount, windows }: Case, answer: DoorAnswer): string[] {
  const faults: string[] = [];
  const travel = travelBetween([depot, ...spots.values()]);
  const seen = new Set<number>();
  let worth = 0;
  if (answer.routes.length !== routeCount) faults.push(`${answer.routes.length} routes instead of ${routeCount}`);
  answer.routes.forEach((route, day) => {
    let [time] = span;
    let here = depot;
    for (const id of route) {
      const spot = spots.get(id);
      if (!spot || seen.has(id)) {
        faults.push(`${id} is ${spot ? 'visited twice' : 'no location'}`);
        continue;
      }
      seen.add(id);
      time += travel(here, spot);
      const open = windows(spot, day).find(([, closes]) => time <= closes + SLACK);
      if (!open) faults.push(`${id} is closed at ${time}`);
      time = Math.max(time, open?.[0] ?? 0) + spot.service;
      worth += spot.score;
      here = spot;
    }
    time += travel(here, depot);
    if (time > span[1] + SLACK) faults.push(`route ${day + 1} ends at ${time}, after ${span[1]}`);
  });
  if (Math.abs(worth - answer.value) > SLACK) faults.push(`says ${answer.value}, is worth ${worth}`);
  return faults;
}

export function faultsInToptw(text: string, routeCount: number, answer: DoorAnswer): string[] {
  const [, , depotLine = [], ...lines] = table(text);
  const lastTwo = (columns: readonly number[]) => [columns.at(-2)!, columns.at(-1)!] as const;
  const depot = spotsOf([depotLine]).get(depotLine[0]!)!;
  const windows: Windows = ({ columns }) => [lastTwo(columns)];
  return routeFaults({ spots: spotsOf(lines), depot, span: lastTwo(depotLine), routeCount, windows }, answer);
}

export function faultsInMctopmtw(text: string, answer: DoorAnswer): string[] {
  const [head = [], depotLine = [], ...lines] = table(text);
  const [routeCount = 0, , budget = 0, ...mosts] = head;
  const spots = spotsOf(lines);
  const depot = spotsOf([depotLine]).get(depotLine[0]!)!;
  const windows: Windows = ({ columns: [o1 = 0, o2 = 0, o3 = 0, o4 = 0, c4 = 0, parity] }, day) =>
    (day + 1) % 2 === parity ? [[o1, o2], [o3, o4]] : [[o2, o3], [o4, c4]]; // prettier-ignore
  const faults = routeFaults({ spots, depot, span: [depotLine[5]!, depotLine[6]!], routeCount, windows }, answer);
  const visited = answer.routes.flat().flatMap((id) => spots.get(id) ?? []);
  const used = visited.reduce((sum, { columns }) => sum + columns[6]!, 0);
  if (used > budget + SLACK) faults.push(`uses ${used} of the budget ${budget}`);
  mosts.forEach((most, kind) => {
    const count = visited.filter(({ columns }) => columns[7 + kind] === 1).length;
    if (count > most) faults.push(`${count} of kind ${kind + 1}, at most ${most}`);
  });
  return faults;
}
