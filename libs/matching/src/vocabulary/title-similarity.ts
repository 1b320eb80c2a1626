/** Cosine of titles to the desirability it stands for: [cosine, value], straight lines between. */
const CALIBRATION: readonly (readonly [number, number])[] = [
  [0, 0],
  [0.25, 0],
  [0.45, 0.3],
  [0.65, 0.7],
  [0.85, 0.9],
  [1, 0.95],
];

/** A title is never as good as a confirmed kind of work: the same words give 0.95. */
export function calibrated(cosine: number): number {
  let previous: readonly [number, number] = [0, 0];
  for (const point of CALIBRATION) {
    if (cosine <= point[0]) {
      const width = point[0] - previous[0];
      return width === 0 ? point[1] : previous[1] + ((cosine - previous[0]) / width) * (point[1] - previous[1]);
    }
    previous = point;
  }
  return previous[1];
}
