export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

export interface Box {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
}

/**
 * Sides of the cells, in tenths of a degree, each a whole number of the next. The smallest is about 11 km: coarse on
 * purpose, so that a query says little about a home. The larger ones let a wide box be said in few words.
 */
const SIDES = [25, 5, 1] as const;
const TENTHS_PER_DEGREE = 10;
/** A line of the grid belongs to the cells on both sides: a box drawn along it loses nothing. */
const LINE = 1e-6;

/** The first digits of a code, so that it can be narrowed by any of them: `44511` by 2 and 3 is `44` and `445`. */
export function prefixesOf(code: string, lengths: readonly number[]): string[] {
  return lengths.filter((length) => length <= code.length).map((length) => code.slice(0, length));
}

const token = (side: number, row: number, column: number): string => `${side}/${row}/${column}`;
const tenths = (degrees: number): number => Math.floor(degrees * TENTHS_PER_DEGREE);

/** The cells of every size in which a point lies: what a document says of a place. */
export function cellsOf({ latitude, longitude }: Point): string[] {
  return SIDES.map((side) => token(side, Math.floor(tenths(latitude) / side), Math.floor(tenths(longitude) / side)));
}

/** Cells that cover a box, as large as fit: one of them is among `cellsOf` every point of the box, and of few points beside it. */
export function cellsOver({ south, north, west, east }: Box): string[] {
  const area: Area = {
    top: Math.floor(north * TENTHS_PER_DEGREE + LINE),
    bottom: Math.floor(south * TENTHS_PER_DEGREE - LINE),
    left: Math.floor(west * TENTHS_PER_DEGREE - LINE),
    right: Math.floor(east * TENTHS_PER_DEGREE + LINE),
  };
  // Large cells first: most documents of the box are found in them, and the comparison ends there.
  const side = (cell: string) => Number(cell.slice(0, cell.indexOf('/')));
  return cover(area, area, SIDES).sort((one, other) => side(other) - side(one));
}

/** In tenths of a degree, both ends included. */
interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Cells of the first side that lie wholly in `wanted`, and smaller ones for the rest of `part`. */
function cover(wanted: Area, part: Area, [side, ...smaller]: readonly number[]): string[] {
  if (side === undefined) return [];
  const found: string[] = [];
  for (let row = Math.floor(part.bottom / side); row <= Math.floor(part.top / side); row += 1) {
    for (let column = Math.floor(part.left / side); column <= Math.floor(part.right / side); column += 1) {
      const cell = {
        bottom: row * side,
        top: row * side + side - 1,
        left: column * side,
        right: column * side + side - 1,
      };
      if (isWithin(cell, wanted)) found.push(token(side, row, column));
      else found.push(...cover(wanted, overlap(cell, part), smaller));
    }
  }
  return found;
}

const isWithin = (cell: Area, wanted: Area): boolean =>
  cell.bottom >= wanted.bottom && cell.top <= wanted.top && cell.left >= wanted.left && cell.right <= wanted.right;

const overlap = (cell: Area, part: Area): Area => ({
  bottom: Math.max(cell.bottom, part.bottom),
  top: Math.min(cell.top, part.top),
  left: Math.max(cell.left, part.left),
  right: Math.min(cell.right, part.right),
});
