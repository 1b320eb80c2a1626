export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** A tenth of a degree: about 11 km north to south. Coarse on purpose, so that a query says little about a home. */
const CELLS_PER_DEGREE = 10;
const KM_PER_DEGREE = 111.2;

/** The first digits of a code, so that it can be narrowed by any of them: `44511` by 2 and 3 is `44` and `445`. */
export function prefixesOf(code: string, lengths: readonly number[]): string[] {
  return lengths.filter((length) => length <= code.length).map((length) => code.slice(0, length));
}

const index = (degrees: number): number => Math.floor(degrees * CELLS_PER_DEGREE);

/** The cell of the coarse grid in which a point lies. */
export function cellOf({ latitude, longitude }: Point): string {
  return `${index(latitude)},${index(longitude)}`;
}

/** Every cell that a circle touches, and those in the corners of its box: none of the circle is left out. */
export function cellsAround({ latitude, longitude }: Point, km: number): string[] {
  const north = km / KM_PER_DEGREE;
  // The circle is widest in longitude at its edge nearest to a pole.
  const widestAt = Math.min(Math.abs(latitude) + north, 89);
  const east = north / Math.cos((widestAt * Math.PI) / 180);
  const cells: string[] = [];
  for (let row = index(latitude - north); row <= index(latitude + north); row += 1) {
    for (let column = index(longitude - east); column <= index(longitude + east); column += 1)
      cells.push(`${row},${column}`);
  }
  return cells;
}
