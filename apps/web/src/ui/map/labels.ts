import { isInside, type MapSize, type Point } from './projection';

export interface LabelWish {
  readonly at: Point;
  readonly words: string;
  /** Half the size of the marker that the words stand beside. */
  readonly radius: number;
}

export interface PlacedLabel {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const CHARACTER_PX = 6.2;
const LINE_PX = 13;
const GAP_PX = 5;

/** Names beside their markers, right, left, below or above, where they cover nothing; a name without such a place is not drawn. */
export function placeLabels(wishes: readonly LabelWish[], size: MapSize, markers: readonly LabelWish[]): PlacedLabel[] {
  const taken: Box[] = markers.map(({ at: [x, y], radius }) => around(x, y, radius, radius));
  return wishes.flatMap((wish) => {
    const found = places(wish).find(
      ({ box }) =>
        isInside([box.left, box.top], size, 2) &&
        isInside([box.right, box.bottom], size, 2) &&
        !taken.some((other) => overlap(box, other)),
    );
    if (!found) return [];
    taken.push(found.box);
    return [found.label];
  });
}

function places({ at: [x, y], words, radius }: LabelWish): { label: PlacedLabel; box: Box }[] {
  const width = words.length * CHARACTER_PX;
  const off = radius + GAP_PX;
  const below = y + off + LINE_PX / 2;
  const above = y - off - LINE_PX / 2;
  const label = (anchor: PlacedLabel['anchor'], labelX: number, middle: number, boxMiddleX: number) => ({
    label: { words, x: labelX, y: middle + 4, anchor },
    box: around(boxMiddleX, middle, width / 2, LINE_PX / 2),
  });
  return [
    label('start', x + off, y, x + off + width / 2),
    label('end', x - off, y, x - off - width / 2),
    label('middle', x, below, x),
    label('middle', x, above, x),
  ];
}

function around(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

function overlap(one: Box, two: Box): boolean {
  return one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom;
}
